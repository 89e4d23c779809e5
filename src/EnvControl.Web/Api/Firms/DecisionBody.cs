using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Web.Reading;

namespace EnvControl.Web.Api.Firms;

/// <summary>What a firm would have to do at a level, as computed (计算的措施): no order.</summary>
internal sealed record DecisionBody(
    string CreditCode,
    string Name,
    [property: Description("区划代码 / Division")] string Division,
    [property: Description("管控类别；不能判定为null / Class; null when it can't be told")] string? Class,
    IReadOnlyList<MeasureBody> Measures,
    [property: Description("至少减排，千克/日 / At least saved, kg a day")] Amounts ReductionKgPerDayLeast,
    [property: Description("至多减排，千克/日 / At most saved, kg a day")] Amounts ReductionKgPerDayMost,
    [property: Description("最弱的依据 / Weakest trust")] string Trust,
    IReadOnlyList<GroundBody> Grounds,
    [property: Description(
        "缺了它们不知道要做什么：下达时暂缓 / Facts missing to tell the duty: it would be held back"
    )]
        IReadOnlyList<string> UnknownDuty,
    [property: Description("缺了它们算不出减排量 / Facts missing to tell the amount")]
        IReadOnlyList<string> UnknownAmount,
    [property: Description("应管控而没有规则的生产线 / Controlled lines that no rule touches")]
        IReadOnlyList<string> Uncovered
)
{
    /// <summary>The decision for a firm.</summary>
    public static DecisionBody Of(RegisterState state, int firm, AlertLevel level)
    {
        var decision = state.Table.Firm(firm, level);
        var lines = state.Inventory.Lines;
        return new DecisionBody(
            state.CodeOf(firm),
            state.NameOf(firm),
            state.DivisionOf(firm),
            decision.Class?.Spell(),
            [.. ListedMeasures.Of(decision.Lines, lines).Select(MeasureBody.Of)],
            Amounts.Least(decision.Saving),
            Amounts.Most(decision.Saving),
            decision.Trust.Spell(),
            [.. ListedMeasures.Grounds(decision.Lines).Select(GroundBody.Of)],
            decision.UnknownDuty,
            decision.UnknownAmount,
            [.. decision.Lines.Where(line => line.IsUncovered).Select(line => lines.Names.Text(line.Line))]
        );
    }
}
