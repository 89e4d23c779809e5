namespace EnvControl.Application.Alerts.Lists;

/// <summary>How a firm's duty changes from one list to another (清单变化).</summary>
public enum FirmChangeKind
{
    /// <summary>新停产: it stands still, and did not.</summary>
    NewlyStops = 1,

    /// <summary>新纳入: it is bound, and was not.</summary>
    NewlyBound = 2,

    /// <summary>加严.</summary>
    Stricter = 3,

    /// <summary>措施不同，严格程度相同.</summary>
    Other = 4,

    /// <summary>放宽.</summary>
    Softer = 5,

    /// <summary>解除管控: it was bound, and is not.</summary>
    Released = 6,

    /// <summary>改为暂缓: it is held back now.</summary>
    HeldBack = 7,
}
