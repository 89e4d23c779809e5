using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Scenarios;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Scenarios;

/// <summary>Reads the changes of a scenario file (情景改动读取).</summary>
internal sealed class ChangeReader(JsonFile file, RuleSet rules, LocalDate on, ICollection<Fault> faults)
{
    /// <summary>What each kind of change needs, and what it may have besides.</summary>
    private static readonly Dictionary<string, (string[] Needs, string[] Takes)> Properties = new(
        StringComparer.Ordinal
    )
    {
        ["grade"] = (["firms", "grade"], ["industry"]),
        ["listAdd"] = (["list", "firms"], ["entry"]),
        ["listRemove"] = (["list", "firms"], []),
        ["share"] = (["rule", "sharePercent"], ["action", "process"]),
        ["closeLines"] = (["firms"], []),
        ["scaleLines"] = (["firms", "percent"], ["of"]),
        ["addLine"] = (["creditCode", "facts"], []),
        ["scaleSources"] = (["group", "percent"], ["division"]),
    };

    private readonly FirmChoiceReader _choices = new(file, rules.Facts, faults);
    private readonly LineFactsReader _facts = new(file, rules.Facts, faults);

    /// <summary>Reads one change, or reports what is wrong and answers <c>null</c>.</summary>
    public Change? Read(JsonElement item, string path)
    {
        var before = faults.Count;
        CheckProperties(item, path);
        if (faults.Count > before)
        {
            return null;
        }

        var (where, note) = (file.Where(path), item.TextOrNull("note"));
        Change? change = item.Text("change") switch
        {
            "grade" => Grade(item, path, where, note),
            "listAdd" => Addition(item, path, where, note),
            "listRemove" => ListKinds.TryParse(item.Text("list"), out var kind)
                ? new ListRemoval(where, note, Firms(item, path), kind)
                : null,
            "share" => new ShareChange(
                where,
                note,
                item.Text("rule"),
                item.TextOrNull("action"),
                item.TextOrNull("process"),
                Permille.Of(Math.Min(1000, Tenths(item, "sharePercent", path)))
            ),
            "closeLines" => new LineClosing(where, note, Firms(item, path)),
            "scaleLines" => new LineScaling(
                where,
                note,
                Firms(item, path),
                Tenths(item, "percent", path),
                item.TextOrNull("of") == "emissions" ? ScaledPart.Emissions : ScaledPart.Production
            ),
            "addLine" => new LineAddition(
                where,
                note,
                item.Text("creditCode"),
                _facts.Read(item.GetProperty("facts"), $"{path}/facts")
            ),
            _ => new SourceScaling(
                where,
                note,
                item.Text("group"),
                item.TextOrNull("division"),
                Tenths(item, "percent", path)
            ),
        };
        return faults.Count > before ? null : change;
    }

    private void CheckProperties(JsonElement item, string path)
    {
        var kind = item.Text("change");
        var (needs, takes) = Properties[kind];
        foreach (var property in needs.Where(property => !item.TryGetProperty(property, out _)))
        {
            faults.Add(ScenarioFileFaults.Lacks(file.Where(path), kind, property));
        }

        string[] allowed = [.. needs, .. takes, "note"];
        foreach (
            var property in item.EnumerateObject()
                .Select(property => property.Name)
                .Where(name => name != "change" && !allowed.Contains(name, StringComparer.Ordinal))
        )
        {
            faults.Add(ScenarioFileFaults.Stray(file.Where($"{path}/{property}"), kind, property, allowed));
        }
    }

    private FirmChoice Firms(JsonElement item, string path) =>
        _choices.Read(item.GetProperty("firms"), $"{path}/firms");

    private GradeChange? Grade(JsonElement item, string path, string where, string? note)
    {
        var typed = item.TextOrNull("industry");
        if (typed is not null && !rules.Industries.ContainsKey(typed))
        {
            var nearest = NearestWord.To(typed, rules.Industries.Keys);
            faults.Add(ScenarioFileFaults.UnknownIndustry(file.Where($"{path}/industry"), typed, nearest));
            typed = null;
        }

        GuideIndustry? industry = typed is null ? null : GuideIndustry.Parse(typed);
        var firms = Firms(item, path);
        return PerformanceGrades.TryParse(item.Text("grade"), out var grade)
            ? new GradeChange(where, note, firms, industry, grade)
            : null;
    }

    private ListAddition? Addition(JsonElement item, string path, string where, string? note)
    {
        var list = item.Text("list");
        var entry = item.TryGetProperty("entry", out var given) ? given : default;
        var at = entry.ValueKind == JsonValueKind.Object ? file.Where($"{path}/entry") : where;
        try
        {
            if (entry.ValueKind != JsonValueKind.Object)
            {
                using var empty = JsonDocument.Parse("{}");
                entry = empty.RootElement.Clone();
            }

            return Period(entry, at) is { } period
                ? new ListAddition(
                    where,
                    note,
                    Firms(item, path),
                    ListReader.Of(list, entry, default, null, period, Supposed)
                )
                : null;
        }
        catch (EntryFaultException wrong)
        {
            faults.Add(ScenarioFileFaults.BadEntry(at, list, wrong.What));
            return null;
        }
        catch (Exception odd) when (odd is FormatException or ArgumentException)
        {
            faults.Add(ScenarioFileFaults.BadEntry(at, list, EntryFaultException.NoForm));
            return null;
        }
    }

    /// <summary>A scenario has no document; nobody may take it for one.</summary>
    private static ListDocument Supposed { get; } = new("情景假定", string.Empty, null, IsSample: true);

    private EffectivePeriod? Period(JsonElement entry, string where)
    {
        var (typedFrom, typedTo) = (entry.TextOrNull("from"), entry.TextOrNull("to"));
        var (from, to) = (typedFrom is null ? on : entry.DayOrNull("from"), entry.DayOrNull("to"));
        if (from is { } begin && (to is not null || typedTo is null) && !(to <= begin))
        {
            return new EffectivePeriod(begin, to);
        }

        faults.Add(ScenarioFileFaults.BadDay(where, $"{typedFrom} – {typedTo}"));
        return null;
    }

    /// <summary>A percentage in tenths of a percent.</summary>
    private int Tenths(JsonElement item, string property, string path)
    {
        var tenths = (item.NumberOrNull(property) ?? 0) * 10;
        if (tenths != Math.Truncate(tenths))
        {
            faults.Add(
                ScenarioFileFaults.TooFine(
                    file.Where($"{path}/{property}"),
                    (tenths / 10).ToString(CultureInfo.InvariantCulture)
                )
            );
        }

        return (int)tenths;
    }
}
