using EnvControl.Domain.Law;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>One step of the night as the bar above an alert shows it (过程步骤).</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Standing">Done, now, or to come.</param>
/// <param name="Note">When, or how often; empty for neither.</param>
/// <param name="Path">Where it is done; <c>null</c> for nowhere yet.</param>
public sealed record NightStep(Bilingual Name, StepStanding Standing, Bilingual Note, string? Path);
