namespace EnvControl.Engine.City;

/// <summary>Whether a city target is reached (目标达成情况).</summary>
public enum TargetOutcome
{
    /// <summary>达到.</summary>
    Met = 1,

    /// <summary>未达到.</summary>
    NotMet = 2,

    /// <summary>无法判断.</summary>
    Unknown = 3,
}
