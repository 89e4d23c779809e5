namespace EnvControl.Engine.Decisions;

/// <summary>Which arithmetic stands behind an effect (计算方式).</summary>
public enum WorkingKind
{
    /// <summary>不减.</summary>
    Nothing = 1,

    /// <summary>全停.</summary>
    Everything = 2,

    /// <summary>按比例.</summary>
    PlainShare = 3,

    /// <summary>按产量上限: 1 − cap ÷ actual.</summary>
    OutputCap = 4,

    /// <summary>按整条生产线.</summary>
    WholeLines = 5,

    /// <summary>只有一条生产线,按比例降负荷.</summary>
    SingleLine = 6,

    /// <summary>按台数.</summary>
    Units = 7,

    /// <summary>按停产小时.</summary>
    Hours = 8,

    /// <summary>不可量化.</summary>
    NotQuantified = 9,

    /// <summary>已错峰停产.</summary>
    AlreadyStopped = 10,
}
