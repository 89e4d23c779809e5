namespace EnvControl.Domain.Standing;

/// <summary>What of a firm's standing is recorded with dates (企业情况的种类).</summary>
public enum StandingKind
{
    /// <summary>绩效等级, in one industry or in all of the firm's.</summary>
    Grade = 1,

    /// <summary>绩效引领性.</summary>
    Leading = 2,

    /// <summary>达到绩效先进性指标.</summary>
    Advanced = 3,

    /// <summary>停产整治.</summary>
    Suspended = 4,

    /// <summary>长期停产.</summary>
    LongIdle = 5,

    /// <summary>保障类名单.</summary>
    Guarantee = 6,

    /// <summary>小微涉气名单.</summary>
    SmallMicro = 7,

    /// <summary>豁免名单.</summary>
    Exempt = 8,

    /// <summary>错峰生产.</summary>
    OffPeak = 9,
}
