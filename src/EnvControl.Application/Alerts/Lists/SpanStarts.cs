using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Finds the hours at which an alert's measures may change (时段划分).</summary>
/// <remarks>
/// They change with its phases, when a control order begins or ends, at a midnight at which a rule or list entry begins or ends,
/// and when a level has lasted as long as a rule names. What lies further ahead than <see cref="Horizon"/> is left to the next list.
/// </remarks>
internal static class SpanStarts
{
    /// <summary>How far ahead a list looks.</summary>
    public static readonly Duration Horizon = Duration.FromDays(10);

    /// <summary>The stretches, earliest first.</summary>
    public static ImmutableArray<SpanStart> Of(ListMatter matter, DecisionBasis basis)
    {
        var begin = matter.Phases[0].From;
        var course = matter
            .Course.Where(phase => phase.From < begin)
            .Concat(matter.Phases)
            .OrderBy(phase => phase.From)
            .ToArray();
        var end = matter.Phases[^1].From + Horizon;
        var hours = matter
            .Phases.Select(phase => phase.From)
            .Concat(Orders(basis.Rules))
            .Concat(Midnights(basis))
            .Concat(Lasting(basis.Rules, course))
            .Where(hour => hour >= begin && hour < end);
        return [.. hours.Distinct().Order().Select(hour => Start(hour, course))];
    }

    private static SpanStart Start(Instant hour, AlertPhase[] course)
    {
        var level = course.Last(phase => phase.From <= hour).Level;
        return new SpanStart(hour, level, (int)(hour - FirstStart(hour, level, course)).TotalHours);
    }

    /// <summary>When the alert first reached a level or a higher one, up to an hour.</summary>
    private static Instant FirstStart(Instant hour, AlertLevel level, AlertPhase[] course) =>
        course.First(phase => phase.From <= hour && phase.Level >= level).From;

    private static IEnumerable<Instant> Lasting(RuleSet rules, AlertPhase[] course)
    {
        var marks = rules
            .Rules.Concat(rules.Classification.Select(rule => rule.Rule))
            .SelectMany(rule => rule.Later)
            .Select(later => later.FromHours)
            .Distinct()
            .ToArray();
        return from phase in course from mark in marks select phase.From + Duration.FromHours(mark);
    }

    private static IEnumerable<Instant> Orders(RuleSet rules) =>
        rules
            .Orders.SelectMany(order => order.Rules)
            .SelectMany(rule =>
                rule.To is { } to
                    ? [BureauHour.At(rule.From), BureauHour.At(to)]
                    : new[] { BureauHour.At(rule.From) }
            );

    private static IEnumerable<Instant> Midnights(DecisionBasis basis) =>
        basis
            .Rules.Rules.Select(rule => rule.Effective)
            .Concat(basis.Rules.Classification.Select(rule => rule.Rule.Effective))
            .Concat(basis.Rules.Overlays.Entries.Select(entry => entry.Effective))
            .Concat(basis.Inventory.Overlays.Entries.Select(entry => entry.Effective))
            .SelectMany(Days)
            .Concat(basis.Turns)
            .Concat(Filings(basis.Inventory.SitePlans))
            .Distinct()
            .Select(day => BureauHour.At(day.AtMidnight()));

    /// <summary>What a firm filed binds from its day on.</summary>
    private static IEnumerable<LocalDate> Filings(SitePlanTable plans) =>
        Enumerable.Range(0, plans.Count).Select(plans.FiledOn).OfType<LocalDate>();

    private static IEnumerable<LocalDate> Days(EffectivePeriod period) =>
        period.To is { } to ? [period.From, to] : [period.From];
}
