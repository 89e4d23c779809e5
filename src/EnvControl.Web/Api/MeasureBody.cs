using System.ComponentModel;
using EnvControl.Application.Alerts.Lists;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Api;

/// <summary>One measure of a firm (措施).</summary>
internal sealed record MeasureBody(
    [property: Description("生产线；空为全厂 / Line; empty for the whole firm")] string Line,
    [property: Description("措施种类，如shutdown、curtailment / Kind of measure")] string Action,
    [property: Description("量值；没有量值时为null / Quantity; null without one")] decimal? Quantity,
    [property: Description("量值的单位：t/d、line、unit、h… / Unit of the quantity")] string Unit,
    [property: Description("量值以吨/日计时的数 / The quantity where it is tonnes a day")] decimal? TonPerDay,
    [property: Description("缺信息，量值只是上限 / A missing fact could still lower the quantity")]
        bool IsAtMost,
    [property: Description("至少减去基数的千分之几 / Least part of the base saved, permille")]
        int? LeastPermille,
    [property: Description("至多减去基数的千分之几 / Most part of the base saved, permille")]
        int? MostPermille,
    [property: Description(
        "每天几点起停（北京时间）；全天时为null / Daily stop from, Beijing time; null for all day"
    )]
        string? DailyFrom,
    [property: Description("每天停到几点 / Daily stop until")] string? DailyTo,
    [property: Description("规则 / Rule")] string Rule
)
{
    private const string TonsADay = "t/d";
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A measure as lists have it.</summary>
    public static MeasureBody Of(ListedMeasure measure) =>
        new(
            measure.Line,
            measure.Action,
            measure.Quantity,
            measure.Unit,
            measure.Unit == TonsADay ? measure.Quantity : null,
            measure.IsAtMost,
            measure.LeastPermille,
            measure.MostPermille,
            Said(measure.WindowFrom),
            Said(measure.WindowTo),
            measure.Rule
        );

    private static string? Said(LocalTime? time) => time is { } known ? Hour.Format(known) : null;
}
