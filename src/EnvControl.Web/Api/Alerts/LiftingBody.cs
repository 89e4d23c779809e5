using System.ComponentModel;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What a lifting says (解除内容).</summary>
internal sealed record LiftingBody(
    [property: Description("从何时起解除 / From when nobody is bound")] DateTimeOffset At,
    [property: Description("继续执行的 / What continues")] string Continues,
    [property: Description("暂不恢复生产的 / Who may not restart")] IReadOnlyList<string> NotRestarting,
    [property: Description("评估期限 / Day of evaluation, yyyy-MM-dd")] string EvaluateBy
);
