using System.Globalization;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;

namespace EnvControl.Domain.Standing;

/// <summary>Spells what a firm's standing can be (企业情况的取值), one way for each thing, so that two values are equal when their texts are.</summary>
/// <remarks>
/// Grades as inventories spell them; yes or no for flags and the list of small and micro emitters; the highest level of an
/// exemption; the percent that stands still off-peak; of the guarantee list the reason and <c>load 80</c> or <c>output 120 t/d</c>.
/// Off a list is <c>no</c>.
/// </remarks>
public static class StandingValue
{
    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No, or not on the list.</summary>
    public const string No = "no";

    /// <summary>By the inventory again (按清单): nothing is said any more. Only a counter-entry has it; nobody types it.</summary>
    public const string Inventory = "inventory";

    private const string Load = "load";
    private const string Output = "output";

    private static readonly string[] Reasons =
    [
        "livelihood",
        "urbanOperation",
        "foreignTrade",
        "nationalStrategy",
    ];
    private static readonly string[] ReasonNames = ["民生保障", "城市运行", "外贸", "国家战略"];

    /// <summary>The spelling of a yes or no.</summary>
    public static string Of(bool isSo) => isSo ? Yes : No;

    /// <summary>What people call a reason of the guarantee list, given its spelling.</summary>
    public static string ReasonName(string spelling) =>
        Array.IndexOf(Reasons, spelling) is >= 0 and var place ? ReasonNames[place] : spelling;

    /// <summary>The kind of list an entry stands on.</summary>
    public static StandingKind KindOf(Overlay entry) =>
        entry switch
        {
            Guarantee => StandingKind.Guarantee,
            SmallMicroEmitter => StandingKind.SmallMicro,
            Exemption => StandingKind.Exempt,
            OffPeakStop => StandingKind.OffPeak,
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "There are four lists."),
        };

    /// <summary>The spelling of what a list entry says, whatever its dates and document.</summary>
    public static string Of(Overlay entry) =>
        entry switch
        {
            Guarantee { Approved: OutputCap cap } guarantee =>
                $"{Reasons[(int)guarantee.Reason - 1]} {Output} {Plain(cap.Cap)} {cap.Unit}",
            Guarantee { Approved: LoadCap load } guarantee =>
                $"{Reasons[(int)guarantee.Reason - 1]} {Load} {Percent(load.Load)}",
            Exemption exemption => exemption.HighestLevel.Spell(),
            OffPeakStop stop => Percent(stop.Share),
            _ => Yes,
        };

    /// <summary>Reads a value as it was typed and answers its one spelling; <c>null</c> when the kind has no such value.</summary>
    public static string? Read(StandingKind kind, string? typed)
    {
        var text = typed?.Trim() ?? string.Empty;
        if (kind == StandingKind.Grade)
        {
            return PerformanceGrades.TryParse(text, out var grade) ? grade.Spell() : null;
        }

        var isNo = text is No or "否";
        if (isNo)
        {
            return No;
        }

        switch (kind)
        {
            case StandingKind.Exempt:
                return AlertLevels.TryParse(text, out var level) ? level.Spell() : null;
            case StandingKind.OffPeak:
                return ShareOf(text) is { } share ? Percent(share) : null;
            case StandingKind.Guarantee:
                return GuaranteeOf(text);
            default:
                return text is Yes or "是" ? Yes : null;
        }
    }

    /// <summary>The list entry that a claim on a list stands for; <c>null</c> when it says that the firm is not on it.</summary>
    /// <param name="claim">A claim whose value <see cref="Read"/> has spelled.</param>
    /// <param name="line">The line it is to bear on; <c>null</c> for the whole firm.</param>
    public static Overlay? ToEntry(StandingClaim claim, string? line)
    {
        if (claim.Value == No)
        {
            return null;
        }

        var document = new ListDocument(claim.Document, string.Empty, null, false);
        switch (claim.Kind)
        {
            case StandingKind.SmallMicro:
                return new SmallMicroEmitter(claim.Firm, line, claim.Effective, document);
            case StandingKind.Exempt:
                return AlertLevels.TryParse(claim.Value, out var level)
                    ? new Exemption(claim.Firm, line, claim.Effective, document, level)
                    : throw Unreadable(claim);
            case StandingKind.OffPeak:
                return new OffPeakStop(
                    claim.Firm,
                    line,
                    claim.Effective,
                    document,
                    ShareOf(claim.Value) ?? throw Unreadable(claim)
                );
            default:
                var parts = claim.Value.Split(' ');
                var reason = (GuaranteeReason)(Array.IndexOf(Reasons, parts[0]) + 1);
                return new Guarantee(
                    claim.Firm,
                    line,
                    claim.Effective,
                    document,
                    reason,
                    Approved(parts) ?? throw Unreadable(claim)
                );
        }
    }

    private static string? GuaranteeOf(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3)
        {
            return null;
        }

        var reason = Math.Max(Array.IndexOf(Reasons, parts[0]), Array.IndexOf(ReasonNames, parts[0]));
        parts[1] = parts[1] switch
        {
            "负荷" => Load,
            "产量" => Output,
            var word => word,
        };
        return reason < 0
            ? null
            : Approved(parts) switch
            {
                LoadCap load => $"{Reasons[reason]} {Load} {Percent(load.Load)}",
                OutputCap cap => $"{Reasons[reason]} {Output} {Plain(cap.Cap)} {cap.Unit}",
                _ => null,
            };
    }

    private static Measure? Approved(string[] parts)
    {
        if (parts is [_, Load, var percent])
        {
            return ShareOf(percent) is { } share ? new LoadCap(null, share) : null;
        }

        return
            parts is [_, Output, var amount, _, ..]
            && decimal.TryParse(
                amount,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var cap
            )
            ? new OutputCap(null, cap, string.Join(' ', parts[3..]))
            : null;
    }

    private static Permille? ShareOf(string text) =>
        decimal.TryParse(
            text.TrimEnd('%'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        )
        && percent <= 100
        && percent * 10 == Math.Truncate(percent * 10)
            ? Permille.FromPercent(percent)
            : null;

    private static string Percent(Permille share) => Plain(share.Percent);

    /// <summary>A number without zeros that say nothing, so that 120 and 120.0 are one value.</summary>
    private static string Plain(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static FormatException Unreadable(StandingClaim claim) =>
        new($"'{claim.Value}' is no value of {claim.Kind.Spell()}.");
}
