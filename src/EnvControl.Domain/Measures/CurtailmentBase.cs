namespace EnvControl.Domain.Measures;

/// <summary>What a curtailment's percent is taken of (限产基准).</summary>
public enum CurtailmentBase
{
    /// <summary>环评批复产能、许可产能、上年实际产量三者取小.</summary>
    LowestOfApprovedPermittedActual = 1,

    /// <summary>实际产量(投料量).</summary>
    ActualOutput = 2,

    /// <summary>排放基数: the output does not enter.</summary>
    EmissionBase = 3,
}
