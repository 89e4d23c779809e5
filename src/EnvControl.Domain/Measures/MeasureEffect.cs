namespace EnvControl.Domain.Measures;

/// <summary>What a measure does to a line's base (措施效果).</summary>
public enum MeasureEffect
{
    /// <summary>不减.</summary>
    None = 1,

    /// <summary>全部减.</summary>
    All = 2,

    /// <summary>按比例减.</summary>
    Share = 3,

    /// <summary>按产量上限减.</summary>
    Cap = 4,

    /// <summary>按整条生产线或台数减.</summary>
    Units = 5,

    /// <summary>按停产时段减.</summary>
    Hours = 6,

    /// <summary>不可量化, unless the rule declares an effect.</summary>
    NotQuantified = 7,
}
