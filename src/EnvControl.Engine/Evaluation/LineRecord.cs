namespace EnvControl.Engine.Evaluation;

/// <summary>The figures of a line that codes cannot carry (生产线数值): capacities and outputs in millionths of their unit, −1 missing.</summary>
/// <remarks>Only lines that have such figures, or an odd base, have one. Immutable.</remarks>
internal sealed record LineRecord
{
    /// <summary>Not known.</summary>
    public const long Missing = -1;

    /// <summary>A line without figures.</summary>
    public static LineRecord Empty { get; } = new();

    /// <summary>批复产能, the line's own.</summary>
    public long Approved { get; init; } = Missing;

    /// <summary>许可产能, the line's own.</summary>
    public long Permitted { get; init; } = Missing;

    /// <summary>实际产量, the line's own.</summary>
    public long Actual { get; init; } = Missing;

    /// <summary>批复产能 of all running lines of the process in the firm.</summary>
    public long PlantApproved { get; init; } = Missing;

    /// <summary>许可产能 of all of them.</summary>
    public long PlantPermitted { get; init; } = Missing;

    /// <summary>实际产量 of all of them.</summary>
    public long PlantActual { get; init; } = Missing;

    /// <summary>台(套)数 of all of them, whole.</summary>
    public long PlantUnits { get; init; } = Missing;

    /// <summary>The highest output on the guarantee list; −1 when it approves a load or nothing.</summary>
    public long ApprovedOutput { get; init; } = Missing;

    /// <summary>The unit of that output.</summary>
    public string ApprovedUnit { get; init; } = string.Empty;

    /// <summary>The unit of the line's outputs; empty when missing.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>The part that must stop under the load the guarantee list approves, in 36,000ths; −1 when it approves none.</summary>
    public int ApprovedRest { get; init; } = -1;

    /// <summary>Running lines of the process in the firm.</summary>
    public int Siblings { get; init; } = 1;

    /// <summary>How many of them surely stop before this one.</summary>
    public int SurelyBefore { get; init; }

    /// <summary>How many of them may stop before it.</summary>
    public int MaybeBefore { get; init; }

    /// <summary>The part of the base not stopped off-peak, whole thousandths.</summary>
    public int Running { get; init; } = 1000;

    /// <summary>Bit p set: the emission of pollutant p is missing.</summary>
    public int MissingBases { get; init; }
}
