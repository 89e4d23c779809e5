using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Files.Writing;

/// <summary>Writes <c>summary.json</c> (汇总): what was asked, how many firms of what kind, and the city at each level.</summary>
public static class SummaryJson
{
    /// <summary>Writes the document to a stream.</summary>
    public static void Write(Stream stream, DecisionTable table, ImmutableArray<LevelSummary> summaries) =>
        JsonOutput.Write(stream, json => Document(json, table, summaries));

    internal static void Write(string path, DecisionTable table, ImmutableArray<LevelSummary> summaries) =>
        JsonOutput.Write(path, json => Document(json, table, summaries));

    private static void Document(
        Utf8JsonWriter json,
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries
    )
    {
        var inventory = table.Inventory;
        json.WriteStartObject();
        json.WriteString("on", table.Request.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("inventory");
        json.WriteString("name", inventory.Name);
        json.WriteString("sha256", inventory.Sha256);
        json.WriteNumber("enterprises", inventory.Enterprises.Count);
        json.WriteNumber("lines", inventory.Lines.Count);
        json.WriteNumber("sources", inventory.Sources?.Rows.Length ?? 0);
        json.WriteBoolean("isSample", inventory.IsSample);
        AssumedJson.Write(json, inventory);
        json.WriteEndObject();
        json.WriteString("ruleSet", table.RuleSet.Id);
        json.WriteString("engine", table.Engine);
        json.WriteNumber("elapsedHours", table.Request.ElapsedHours);
        if (table.Request.At is { } at)
        {
            json.WriteString("at", at.ToString("HH:mm", CultureInfo.InvariantCulture));
        }

        Counts(json, table, summaries);
        Orders(json, table);
        json.WriteStartArray("levels");
        foreach (var summary in summaries)
        {
            Level(json, summary, table.SitePlans);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Orders(Utf8JsonWriter json, DecisionTable table)
    {
        static string Hour(LocalDateTime hour) =>
            hour.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        json.WriteStartArray("orders");
        foreach (var reach in OrderReach.Of(table))
        {
            json.WriteStartObject();
            json.WriteString("id", reach.Order.Id);
            json.WriteString("number", reach.Order.Instrument.Number);
            json.WriteString("from", Hour(reach.Order.From));
            json.WriteString("to", reach.Order.To is { } to ? Hour(to) : null);
            json.WriteString("provenance", reach.Order.Instrument.Trust.Spell());
            json.WriteNumber("firms", reach.Firms);
            json.WriteNumber("lines", reach.Lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(
        Utf8JsonWriter json,
        DecisionTable table,
        ImmutableArray<LevelSummary> summaries
    )
    {
        var firms = table.Inventory.Enterprises;
        var lists = table.RuleSet.Overlays.With(table.Inventory.Overlays);
        json.WriteStartObject("counts");
        json.WriteStartObject("grades");
        var grades = Enumerable
            .Range(0, firms.Count)
            .Select(firm => GradeOf(firms, firm))
            .CountBy(g => g, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var grade in PerformanceGrades.Spellings.Append("missing"))
        {
            json.WriteNumber(grade, grades.GetValueOrDefault(grade));
        }

        json.WriteEndObject();
        var leading = firms[FactIds.Leading];
        json.WriteNumber(
            "leading",
            Enumerable.Range(0, firms.Count).Count(firm => leading[firm] is { IsMissing: false, Flag: true })
        );
        json.WriteStartObject("overlays");
        json.WriteNumber("guarantee", Firms<Guarantee>(lists, table));
        json.WriteNumber("smallMicro", Firms<SmallMicroEmitter>(lists, table));
        json.WriteNumber("exemption", Firms<Exemption>(lists, table));
        json.WriteNumber("offPeak", Firms<OffPeakStop>(lists, table));
        json.WriteEndObject();
        Classes(json, summaries.FirstOrDefault());
        json.WriteEndObject();
    }

    /// <summary>A firm's grade; of several industries the lowest; <c>missing</c> where any cell was empty.</summary>
    private static string GradeOf(EnterpriseTable firms, int firm)
    {
        PerformanceGrade? lowest = PerformanceGrade.APlus;
        foreach (var standing in firms.StandingsOf(firm))
        {
            lowest =
                standing.Grade is { } grade && lowest is { } other
                    ? (PerformanceGrade)Math.Max((int)grade, (int)other)
                    : null;
        }

        return lowest?.Spell() ?? "missing";
    }

    private static int Firms<T>(OverlayBook lists, DecisionTable table)
        where T : Overlay =>
        lists
            .Entries.OfType<T>()
            .Where(entry =>
                entry.Effective.Contains(table.Request.On)
                && table.Inventory.Enterprises.IndexOf(entry.Firm.Text) >= 0
            )
            .Select(entry => entry.Firm)
            .Distinct()
            .Count();

    private static void Classes(Utf8JsonWriter json, LevelSummary? summary)
    {
        json.WriteStartObject("classes");
        foreach (var value in ControlClasses.All)
        {
            json.WriteNumber(value.Spell(), summary?.Classes[value] ?? 0);
        }

        json.WriteEndObject();
    }

    private static void Level(Utf8JsonWriter json, LevelSummary summary, PlanComparison? plans)
    {
        json.WriteStartObject();
        json.WriteString("level", summary.Level.Spell());
        Classes(json, summary);
        json.Pollutants("reductionKgPerDay", p => Figures.Kilograms(summary.Reduction.Least[p]));
        json.Pollutants(
            "reductionUpToKgPerDay",
            p => summary.Reduction.IsBaseKnown(p) ? Figures.Kilograms(summary.Reduction.Most[p]) : null
        );
        json.Pollutants("industrialBaseKgPerDay", p => summary.IndustrialBase[p] / 1000m);
        if (summary.CityBase is { } city)
        {
            json.Pollutants("cityBaseKgPerDay", p => city[p] / 1000m);
        }
        else
        {
            json.WriteNull("cityBaseKgPerDay");
        }

        json.WriteString("shareOf", summary.CityBase is null ? "industrialBase" : "cityBase");
        json.Pollutants("share", p => Percent(summary.Outcomes[(int)p].ShareLeast));
        json.Pollutants("shareUpTo", p => Percent(summary.Outcomes[(int)p].ShareMost));
        json.Pollutants("target", p => summary.Outcomes[(int)p].TargetPercent);
        Outcomes(json, summary);
        Groups(json, summary);
        json.WriteNumber("assumedLines", summary.AssumedLines);
        json.WriteNumber("uncoveredLines", summary.UncoveredLines);
        json.WriteNumber("unknownFirms", summary.UnknownFirms);
        json.WriteNumber("unknownAmountFirms", summary.UnknownAmountFirms);
        json.WriteNumber("firmsWithoutRule", summary.UnclassifiedFirms);
        if (plans is not null)
        {
            Plans(json, plans.Mode, plans.Counts(summary.Level));
        }

        json.WriteEndObject();
    }

    /// <summary>Firms by what became of their filed measures.</summary>
    private static void Plans(Utf8JsonWriter json, BindMode mode, PlanCounts counts)
    {
        json.WriteStartObject("filedMeasures");
        json.WriteString("bind", mode.Spell());
        json.WriteNumber("firms", counts.Filed);
        json.WriteStartObject("findings");
        foreach (var (finding, firms) in counts.Findings)
        {
            json.WriteNumber(finding.Spell(), firms);
        }

        json.WriteEndObject();
        json.WriteNumber("sharedFirms", counts.Shared);
        json.WriteNumber("boundByFiling", counts.BoundByFiling);
        json.WriteEndObject();
    }

    private static decimal? Percent(decimal? share) =>
        share is { } known ? Math.Round(known, 3, MidpointRounding.ToEven) : null;

    private static void Outcomes(Utf8JsonWriter json, LevelSummary summary)
    {
        json.WriteStartObject("targetMet");
        foreach (var outcome in summary.Outcomes)
        {
            json.WriteString(
                outcome.Pollutant.Spell(),
                outcome.Outcome switch
                {
                    TargetOutcome.Met => "met",
                    TargetOutcome.NotMet => "notMet",
                    _ => "unknown",
                }
            );
        }

        json.WriteEndObject();
        json.WriteStartObject("targetUnknownBecause");
        foreach (var outcome in summary.Outcomes.Where(o => o.Reason != OutcomeReason.None))
        {
            var reason = outcome.Reason.ToString();
            json.WriteString(outcome.Pollutant.Spell(), char.ToLowerInvariant(reason[0]) + reason[1..]);
        }

        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, LevelSummary summary)
    {
        json.WriteStartArray("groups");
        foreach (var group in summary.Groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Group);
            json.Pollutants("baseKgPerDay", p => group.Base[p] / 1000m);
            json.Pollutants("reductionKgPerDay", p => Figures.Kilograms(group.Saving.Least[p]));
            json.WriteString("provenance", group.Trust.Spell());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
