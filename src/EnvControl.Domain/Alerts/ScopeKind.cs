namespace EnvControl.Domain.Alerts;

/// <summary>What an entry of an alert's scope names (范围种类). A higher value is more particular.</summary>
public enum ScopeKind
{
    /// <summary>全部.</summary>
    All = 1,

    /// <summary>行政区划.</summary>
    Division = 2,

    /// <summary>行业.</summary>
    Industry = 3,

    /// <summary>企业.</summary>
    Firm = 4,
}
