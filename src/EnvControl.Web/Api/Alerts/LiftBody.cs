using System.ComponentModel;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Pages.Bureau;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What a program wants a lifting to say (解除草稿).</summary>
internal sealed record LiftBody(
    [property: Description("从何时起解除，整点 / From when nobody is bound, a full hour")]
        DateTimeOffset From,
    [property: Description("继续执行的 / What continues")] string Continues,
    [property: Description("原因 / Why")] string Cause,
    [property: Description("来文文号 / Document behind it")] string? Document = null,
    [property: Description("暂不恢复生产的 / Who may not restart")]
        IReadOnlyList<string>? NotRestarting = null,
    [property: Description(
        "评估期限，yyyy-MM-dd；不填为解除后第3天 / Day of evaluation; the third day after where nothing is said"
    )]
        string? EvaluateBy = null
)
{
    /// <summary>The terms.</summary>
    /// <exception cref="FaultException">Anything in it will not do; all faults at once.</exception>
    public LiftTerms Read()
    {
        if (NotRestarting?.Any(one => one is null) == true)
        {
            throw new StatusException(StatusCodes.Status400BadRequest, ApiFaults.BadBody("notRestarting"));
        }

        var faults = new List<Fault>();
        if (string.IsNullOrWhiteSpace(Continues))
        {
            faults.Add(DeskFaults.Missing(new("继续执行", "what continues")));
        }

        if (string.IsNullOrWhiteSpace(Cause))
        {
            faults.Add(DeskFaults.Missing(new("原因", "cause")));
        }

        var from = Instant.FromDateTimeOffset(From);
        var day = BureauHour.Of(from).Date.PlusDays(LiftAlert.DaysToEvaluate);
        if (EvaluateBy is { Length: > 0 } typed)
        {
            var read = LocalDatePattern.Iso.Parse(typed);
            if (read.Success)
            {
                day = read.Value;
            }
            else
            {
                faults.Add(
                    ApiFaults.BadValue(
                        "evaluateBy",
                        typed,
                        "写成 2020-12-08 的样子。",
                        "Write it like 2020-12-08."
                    )
                );
            }
        }

        return faults.Count > 0
            ? throw new FaultException(faults)
            : new LiftTerms(from, Continues.Trim(), [.. NotRestarting ?? []], day);
    }
}
