namespace EnvControl.Engine.Plans;

/// <summary>How a quantified measure comes to the part it saves (减排比例形式).</summary>
internal enum ShareForm
{
    /// <summary>固定比例.</summary>
    Fixed = 1,

    /// <summary>整线停产,按停产次序.</summary>
    WholeLines = 2,

    /// <summary>三者取小.</summary>
    Lowest = 3,

    /// <summary>停若干台.</summary>
    StopUnits = 4,

    /// <summary>保留若干台.</summary>
    KeepUnits = 5,

    /// <summary>产量上限.</summary>
    OutputCap = 6,

    /// <summary>名单核定.</summary>
    Approved = 7,

    /// <summary>规则自述的减排比例, of a measure without a quantity of its own.</summary>
    Declared = 8,
}
