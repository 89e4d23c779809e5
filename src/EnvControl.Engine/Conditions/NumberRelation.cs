namespace EnvControl.Engine.Conditions;

/// <summary>How two numbers are compared (比较关系).</summary>
public enum NumberRelation
{
    /// <summary>等于.</summary>
    Equal = 1,

    /// <summary>不等于.</summary>
    NotEqual = 2,

    /// <summary>小于.</summary>
    Less = 3,

    /// <summary>小于等于.</summary>
    LessOrEqual = 4,

    /// <summary>大于.</summary>
    Greater = 5,

    /// <summary>大于等于.</summary>
    GreaterOrEqual = 6,
}
