using System.ComponentModel;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Web.Api.Firms;

/// <summary>What one list asks of a firm at an instant (一份清单的要求).</summary>
internal sealed record BindingBody(
    [property: Description("清单号 / Number of the list")] int List,
    int Alert,
    [property: Description("响应级别；暂缓时为null / Level of the response; null when held back")]
        string? Level,
    DateTimeOffset? From,
    [property: Description("管控类别 / Class")] string? Class,
    [property: Description("要做什么 / What it must do, in Chinese")] string? Text,
    IReadOnlyList<MeasureBody> Measures,
    [property: Description("至少减排，千克/日 / At least saved, kg a day")] Amounts? ReductionKgPerDayLeast,
    [property: Description("至多减排，千克/日 / At most saved, kg a day")] Amounts? ReductionKgPerDayMost,
    [property: Description("最弱的依据 / Weakest trust")] string? Trust,
    [property: Description("缺了它们算不出减排量 / Facts missing to tell the amount")]
        IReadOnlyList<string> UnknownAmount,
    IReadOnlyList<GroundBody> Grounds,
    [property: Description("暂缓原因：enginesDiffer、unknown、noRule / Why it is held back")]
        string? HeldReason,
    [property: Description("暂缓所缺的信息 / Facts missing")] IReadOnlyList<string> MissingFacts
)
{
    /// <summary>A binding.</summary>
    public static BindingBody Of(FirmBinding binding) =>
        new(
            binding.List.Number,
            binding.List.Alert,
            binding.Span?.Level.Spell(),
            binding.Span?.From.ToDateTimeOffset(),
            binding.Span?.Class?.Spell(),
            binding.Span?.Text,
            [.. (binding.Span?.Measures ?? []).Select(MeasureBody.Of)],
            binding.Span is { } least ? Amounts.Least(least.Saving) : null,
            binding.Span is { } most ? Amounts.Most(most.Saving) : null,
            binding.Span?.Trust.Spell(),
            binding.Span?.UnknownAmount ?? [],
            [.. (binding.Firm?.Grounds ?? []).Select(GroundBody.Of)],
            binding.Held is { } held ? Words.Of(held.Reason) : null,
            binding.Held?.Facts ?? []
        );
}
