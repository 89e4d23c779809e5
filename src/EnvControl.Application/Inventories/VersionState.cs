namespace EnvControl.Application.Inventories;

/// <summary>Whether an inventory version may still change (版本状态).</summary>
public enum VersionState
{
    /// <summary>草稿.</summary>
    Draft = 1,

    /// <summary>已发布, and never changed again.</summary>
    Published = 2,
}
