using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>The page of a firm, gathered once (已备企业页面).</summary>
/// <param name="Mark">How much had been done in the store.</param>
/// <param name="Holds">Between which instants it is the same by itself.</param>
/// <param name="View">The page.</param>
public sealed record KeptView(long Mark, Interval Holds, FirmView View);
