namespace EnvControl.Engine.Scenarios;

/// <summary>What of a line is scaled (按比例调整的内容).</summary>
public enum ScaledPart
{
    /// <summary>产量和排放一起: the line runs more or less.</summary>
    Production = 1,

    /// <summary>只有排放: the line is cleaner or dirtier at the same output.</summary>
    Emissions = 2,
}
