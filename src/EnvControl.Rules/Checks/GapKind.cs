namespace EnvControl.Rules.Checks;

/// <summary>What kind of gap a cell has (空格种类).</summary>
internal enum GapKind
{
    /// <summary>无措施.</summary>
    NoMeasure = 1,

    /// <summary>无类别.</summary>
    NoClass = 2,

    /// <summary>时间空档: it had a measure before.</summary>
    InTime = 3,
}
