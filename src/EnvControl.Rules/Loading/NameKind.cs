namespace EnvControl.Rules.Loading;

/// <summary>What a name in rule files can be the name of (名称种类).</summary>
internal enum NameKind
{
    /// <summary>事实: a fact of <c>facts.json</c>.</summary>
    Fact = 1,

    /// <summary>评级指标: a fact of <c>indicators.json</c>.</summary>
    IndicatorFact = 2,

    /// <summary>行业: an industry.</summary>
    Industry = 3,

    /// <summary>工序: a process step.</summary>
    Process = 4,

    /// <summary>行政区划: a division.</summary>
    Division = 5,

    /// <summary>文件: an instrument.</summary>
    Instrument = 6,

    /// <summary>规则: a rule.</summary>
    Rule = 7,

    /// <summary>管控令: a control order.</summary>
    Order = 8,
}
