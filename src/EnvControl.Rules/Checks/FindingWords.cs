using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Checks;

/// <summary>Puts cells and days of findings into words (问题的措辞).</summary>
internal sealed class FindingWords(CheckedRules rules)
{
    private const int Named = 4;

    /// <summary>Days in words.</summary>
    public static Bilingual Days(LocalDate? from, LocalDate? to) =>
        (from, to) switch
        {
            (null, null) => new("任何一天", "on any day"),
            ({ } first, null) => new($"{Day(first)}起", $"from {Day(first)}"),
            (null, { } end) => new($"{Day(end)}以前", $"before {Day(end)}"),
            ({ } first, { } end) => new(
                $"{Day(first)}至{Day(end)}（不含）",
                $"from {Day(first)} until {Day(end)}"
            ),
        };

    /// <summary>Cells in words: industries, process steps, grades, levels.</summary>
    public Bilingual Cells(FindingSubject subject)
    {
        Bilingual[] sides =
        [
            Side(FactIds.Industry, subject.Industries, rules.Industries.Length, "全部行业", "all industries"),
            Side(
                FactIds.Process,
                subject.Processes,
                subject
                    .Industries.SelectMany(industry => rules.ProcessesOf(industry))
                    .Distinct(StringComparer.Ordinal)
                    .Count(),
                "各工序",
                "all their processes"
            ),
            Side(FactIds.Grade, subject.Grades, PerformanceGrades.Spellings.Count, "各等级", "all grades"),
            Side(FactIds.Level, subject.Levels, AlertLevels.All.Count, "各级别", "all levels"),
        ];
        return new(
            $"{string.Join('，', sides.Select(side => side.Zh))}共{subject.Cells}格",
            $"{subject.Cells} cells ({string.Join("; ", sides.Select(side => side.En))})"
        );
    }

    /// <summary>A level in words.</summary>
    public Bilingual Level(string level) =>
        rules.Label(FactIds.Level, FactValue.Of(level)) is var label
            ? new(label.Zh + "预警", label.En.ToLowerInvariant())
            : label;

    /// <summary>One value in words.</summary>
    public Bilingual Value(string fact, string value) => rules.Label(fact, FactValue.Of(value));

    private Bilingual Side(string fact, ImmutableArray<string> values, int all, string allZh, string allEn)
    {
        if (values.Length >= all && all > 1)
        {
            return new(allZh, allEn);
        }

        var named = values.Take(Named).Select(value => Value(fact, value)).ToArray();
        var (restZh, restEn) =
            values.Length > Named
                ? ($"等{values.Length}项", $" … ({values.Length})")
                : (string.Empty, string.Empty);
        return new(
            string.Join('、', named.Select(label => label.Zh)) + restZh,
            string.Join(", ", named.Select(label => label.En)) + restEn
        );
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
