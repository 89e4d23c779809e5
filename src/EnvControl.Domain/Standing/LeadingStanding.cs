namespace EnvControl.Domain.Standing;

/// <summary>Where a firm stands in an industry that knows no letters (绩效引领性).</summary>
public enum LeadingStanding
{
    /// <summary>引领性: reduces voluntarily.</summary>
    Leading = 1,

    /// <summary>非引领性: strictly controlled.</summary>
    NonLeading = 2,
}
