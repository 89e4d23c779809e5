namespace EnvControl.Engine.Scenarios;

/// <summary>Which list a firm is put on or taken off (名单种类).</summary>
public enum ListKind
{
    /// <summary>保障类.</summary>
    Guarantee = 1,

    /// <summary>小微涉气.</summary>
    SmallMicro = 2,

    /// <summary>豁免.</summary>
    Exemption = 3,

    /// <summary>错峰生产.</summary>
    OffPeak = 4,
}
