using System.ComponentModel;
using EnvControl.Application.Alerts;

namespace EnvControl.Web.Api.Firms;

/// <summary>What the issued lists ask of a firm at an instant (企业某一时刻的义务).</summary>
internal sealed record DutyBody(
    string CreditCode,
    string Name,
    [property: Description("所问的时刻 / The instant asked about")] DateTimeOffset At,
    [property: Description("此刻是否受约束或被暂缓 / Whether any list binds it or holds it back")]
        bool IsBound,
    [property: Description(
        "逐个预警，最严的在前、以它为准 / Alert by alert; the strictest first, and that holds"
    )]
        IReadOnlyList<BindingBody> Bindings
)
{
    /// <summary>A duty; <c>null</c> for nothing.</summary>
    public static DutyBody Of(string code, string name, DateTimeOffset at, FirmDuty? duty) =>
        new(code, name, at, duty is not null, [.. (duty?.Bindings ?? []).Select(BindingBody.Of)]);
}
