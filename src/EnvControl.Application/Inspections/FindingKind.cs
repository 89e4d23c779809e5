namespace EnvControl.Application.Inspections;

/// <summary>What an inspection came to (核查结论).</summary>
public enum FindingKind
{
    /// <summary>未落实.</summary>
    NotCarriedOut = 1,

    /// <summary>已落实.</summary>
    CarriedOut = 2,

    /// <summary>无法进入.</summary>
    CouldNotEnter = 3,

    /// <summary>其他违法.</summary>
    OtherViolation = 4,
}
