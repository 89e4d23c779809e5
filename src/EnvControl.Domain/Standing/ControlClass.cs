namespace EnvControl.Domain.Standing;

/// <summary>How a line is treated in an alert (管控类别). The order of values is the order in which a firm's lines name the firm's class.</summary>
public enum ControlClass
{
    /// <summary>停产整治: autonomy withdrawn or a stop order; stops.</summary>
    Suspended = 1,

    /// <summary>严格管控: C, D, non-leading, ungraded in a key industry.</summary>
    Strict = 2,

    /// <summary>按规定减排: B and B-.</summary>
    Prescribed = 3,

    /// <summary>一般行业: in none of the guides.</summary>
    General = 4,

    /// <summary>小微涉气: eased.</summary>
    SmallMicro = 5,

    /// <summary>保障类: may run up to an approved load or quantity.</summary>
    Guarantee = 6,

    /// <summary>豁免: exempt up to a highest level.</summary>
    Exempt = 7,

    /// <summary>自主减排: A+, A, leading, advanced.</summary>
    Voluntary = 8,

    /// <summary>长期停产: may not start; its base is not counted.</summary>
    LongIdle = 9,
}
