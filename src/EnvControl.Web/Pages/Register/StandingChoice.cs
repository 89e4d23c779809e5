using System.Collections.Immutable;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;

namespace EnvControl.Web.Pages.Register;

/// <summary>One thing a form can say of firms (可选的认定).</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Value">What holds; ends with a blank where a figure must follow.</param>
/// <param name="Words">How it is called.</param>
public sealed record StandingChoice(StandingKind Kind, string Value, Bilingual Words)
{
    /// <summary>All of them, by kind.</summary>
    public static ImmutableArray<StandingChoice> All { get; } =
    [
        .. PerformanceGrades.Spellings.Select(grade => Said(StandingKind.Grade, grade)),
        .. StandingKinds
            .All.Where(kind => kind.IsFlag())
            .SelectMany(kind =>
                new[]
                {
                    new StandingChoice(kind, StandingValue.Yes, new("是", "yes")),
                    new StandingChoice(kind, StandingValue.No, new("否", "no")),
                }
            ),
        .. new[] { "livelihood", "urbanOperation", "foreignTrade", "nationalStrategy" }.SelectMany(reason =>
            new[]
            {
                new StandingChoice(
                    StandingKind.Guarantee,
                    reason + " load ",
                    new(
                        $"列入：{StandingValue.ReasonName(reason)}，负荷（写百分数）",
                        $"on it: {reason}, load (percent)"
                    )
                ),
                new StandingChoice(
                    StandingKind.Guarantee,
                    reason + " output ",
                    new(
                        $"列入：{StandingValue.ReasonName(reason)}，产量（写数量和单位）",
                        $"on it: {reason}, output (amount and unit)"
                    )
                ),
            }
        ),
        Off(StandingKind.Guarantee),
        new(StandingKind.SmallMicro, StandingValue.Yes, new("列入", "on it")),
        Off(StandingKind.SmallMicro),
        .. AlertLevels.All.Select(level => Said(StandingKind.Exempt, level.Spell())),
        Off(StandingKind.Exempt),
        new(StandingKind.OffPeak, " ", new("列入：停（写百分数）", "on it: stands still (percent)")),
        Off(StandingKind.OffPeak),
    ];

    /// <summary>How a form spells it.</summary>
    public string Id => $"{Kind.Spell()}:{Value}";

    /// <summary>The choice of a spelling; <c>null</c> for none.</summary>
    public static StandingChoice? Of(string? id) => All.FirstOrDefault(choice => choice.Id == id);

    /// <summary>The value with the figure typed beside it; <c>null</c> where one is needed and missing.</summary>
    public string? With(string amount) =>
        !Value.EndsWith(' ') ? Value
        : amount.Length > 0 ? (Value + amount).Trim()
        : null;

    private static StandingChoice Said(StandingKind kind, string value) =>
        new(
            kind,
            value,
            new(
                StandingWording.Value(kind, value, Language.Chinese),
                StandingWording.Value(kind, value, Language.English)
            )
        );

    private static StandingChoice Off(StandingKind kind) =>
        new(kind, StandingValue.No, new("移出", "off it"));
}
