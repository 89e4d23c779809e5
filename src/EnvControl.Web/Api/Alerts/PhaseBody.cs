using System.ComponentModel;

namespace EnvControl.Web.Api.Alerts;

/// <summary>From which hour a level of the response counts (响应阶段).</summary>
internal sealed record PhaseBody(
    [property: Description("整点，带偏移 / A full hour with offset")] DateTimeOffset From,
    [property: Description("yellow、orange、red")] string Level
);
