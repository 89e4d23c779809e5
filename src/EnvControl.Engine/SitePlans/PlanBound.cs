namespace EnvControl.Engine.SitePlans;

/// <summary>What bound a line or firm in the end (实际约束).</summary>
public enum PlanBound
{
    /// <summary>规则: what the rules order.</summary>
    Derived = 1,

    /// <summary>填报: what the firm filed.</summary>
    Filed = 2,

    /// <summary>两者: both hold, because a missing fact leaves open which is stricter, or because lines of the firm differ.</summary>
    Both = 3,
}
