namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a look at a seal finds (验章结果). Anything but <see cref="Good"/> is refused.</summary>
public enum SealFinding
{
    /// <summary>印章有效.</summary>
    Good = 1,

    /// <summary>没有印章.</summary>
    Missing = 2,

    /// <summary>不认识的密钥.</summary>
    UnknownKey = 3,

    /// <summary>不认识的算法.</summary>
    UnknownAlgorithm = 4,

    /// <summary>与内容不符.</summary>
    Broken = 5,
}
