namespace EnvControl.Domain.Alerts;

/// <summary>What a notice does to its alert (通知种类).</summary>
public enum NoticeKind
{
    /// <summary>启动.</summary>
    Start = 1,

    /// <summary>升级.</summary>
    Raise = 2,

    /// <summary>降级.</summary>
    Lower = 3,

    /// <summary>调整: the same level, other firms, hours or facts.</summary>
    Amend = 4,

    /// <summary>解除.</summary>
    Lift = 5,
}
