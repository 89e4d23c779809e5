namespace EnvControl.Engine.Conditions;

/// <summary>Whether a condition holds (真值): a missing fact makes it unknown, never "no".</summary>
public enum Truth
{
    /// <summary>否.</summary>
    No = 1,

    /// <summary>未知.</summary>
    Unknown = 2,

    /// <summary>是.</summary>
    Yes = 3,
}
