using System.Collections.Immutable;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>One firm of an issued list (清单中的企业).</summary>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="Name">企业名称.</param>
/// <param name="Division">行政区划.</param>
/// <param name="Spans">What it must do, hour by hour; at least one.</param>
/// <param name="To">From when it is excepted; <c>null</c> for until further notice.</param>
/// <param name="Readings">Facts it has not sent and that were read as a waiver states.</param>
/// <param name="Overlaps">Other alerts that bind it as well.</param>
/// <param name="Grounds">Why, rule by rule.</param>
public sealed record ListedFirm(
    string CreditCode,
    string Name,
    string Division,
    ImmutableArray<FirmSpan> Spans,
    Instant? To,
    ImmutableArray<string> Readings,
    ImmutableArray<ListOverlap> Overlaps,
    ImmutableArray<ListedGround> Grounds
)
{
    /// <summary>The hour from which it is bound.</summary>
    public Instant From => Spans[0].From;

    /// <summary>What it must do at an instant; <c>null</c> before its start and after its end.</summary>
    public FirmSpan? At(Instant instant) =>
        To is { } end && instant >= end ? null : Spans.LastOrDefault(span => span.From <= instant);
}
