namespace EnvControl.Application.Reach;

/// <summary>What a link of a notice is worth now (链接状态).</summary>
public enum LinkStanding
{
    /// <summary>有效.</summary>
    Valid = 1,

    /// <summary>已过期: the alert was lifted or withdrawn some days ago.</summary>
    Expired = 2,

    /// <summary>无法识别: altered, another store's, or never made; which of them is not told.</summary>
    Unknown = 3,
}
