using System.ComponentModel;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What is waived (认可).</summary>
internal sealed record WaiverBody(
    [property: Description("认可组，如rule:anyang-pending-shares、fact:grade / Group")] string Group,
    [property: Description("理由 / Why")] string Reason,
    [property: Description("如何理解；事实时为取值 / How it is read; of a fact its value")] string Reading,
    [property: Description("谁提出；起草时不填 / Who proposed it; left out when drafting")] string? By = null
);
