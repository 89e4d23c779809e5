using System.Globalization;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.Text;

/// <summary>Says what a list asks of a firm (企业义务用语): one line with the verb first, then unit by unit.</summary>
/// <param name="words">The words of the rules the list was decided by.</param>
/// <param name="ruleOf">A rule by its name; <c>null</c> where there is none.</param>
/// <param name="processOf">The process step of a line in words; empty where it is not known.</param>
public sealed class DutyWording(Wording words, Func<string, Rule?> ruleOf, Func<string, string> processOf)
{
    private const string Voluntary = "voluntary";
    private const int MostNames = 2;
    private const int Whole = 1000;

    /// <summary>全厂停产；or 停2条生产线：1#、2#；另：运输管控.</summary>
    public string Headline(FirmSpan span)
    {
        var lines = span.Measures.Where(measure => measure.Line.Length > 0).ToArray();
        var names = lines.Select(measure => measure.Line).Distinct(StringComparer.Ordinal).ToArray();
        var parts = span.IsStopped ? [words.Say("全厂停产", "Stop the whole plant")] : Parts(lines, names);
        var others = span
            .Measures.Where(measure => measure.LeastPermille is null && measure.Quantity is null)
            .Select(measure => words.Action(measure.Action))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return parts.Count == 0
            ? string.Join(words.Say("、", ", "), others)
            : string.Join(words.Say("；", "; "), parts)
                + (
                    others.Length == 0
                        ? string.Empty
                        : words.Say("；并执行", "; and ") + string.Join(words.Say("、", ", "), others)
                );
    }

    /// <summary>Unit by unit: the lines first, in the order of the list, then what the whole firm must do.</summary>
    public IReadOnlyList<DutyUnit> Units(FirmSpan span) =>
        [
            .. span
                .Measures.GroupBy(measure => measure.Line, StringComparer.Ordinal)
                .OrderBy(group => group.Key.Length == 0)
                .SelectMany(group =>
                    group.Key.Length == 0
                        ? group.GroupBy(measure => measure.Action, StringComparer.Ordinal).Select(Obligation)
                        : [Line(group.Key, [.. group])]
                ),
        ];

    /// <summary>What a line is called.</summary>
    public string NameOf(string line)
    {
        var name = line == FactIds.WholePlant ? words.Say("全厂", "Whole plant") : line;
        return processOf(line) is { Length: > 0 } process && !name.Contains(process, StringComparison.Ordinal)
            ? $"{name} · {process}"
            : name;
    }

    private List<string> Parts(ListedMeasure[] lines, string[] names) =>
        [
            .. lines
                .Where(measure => measure.LeastPermille is not null || measure.Quantity is not null)
                .GroupBy(measure => measure.Line, StringComparer.Ordinal)
                .Select(group => (Line: group.Key, Strictest: Strictest(group)))
                .Where(line => !IsNothing(line.Strictest))
                .GroupBy(line => Brief(line.Strictest), line => line.Line, StringComparer.Ordinal)
                .Select(group => Part(group.Key, [.. group], names)),
        ];

    /// <summary>停产：1#、2#; of all lines without their names, of many with their number.</summary>
    private string Part(string what, string[] lines, string[] all)
    {
        if (lines.Length == all.Length)
        {
            return words.Say("全厂" + what, what);
        }

        return what
            + words.Say("：", ": ")
            + (
                lines.Length > MostNames
                    ? words.Say($"{lines.Length}条生产线", $"{lines.Length} lines")
                    : string.Join(words.Say("、", ", "), lines)
            );
    }

    private DutyUnit Line(string line, ListedMeasure[] measures)
    {
        var strictest = Strictest(measures);
        var others = measures
            .Where(measure =>
                measure != strictest && measure.LeastPermille is null && measure.Quantity is null
            )
            .Select(measure => words.Action(measure.Action));
        return new DutyUnit(
            line,
            NameOf(line),
            string.Join(
                words.Say("；", "; "),
                new[]
                {
                    IsNothing(strictest) && strictest.Action != Voluntary
                        ? words.Say("照常", "goes on")
                        : Brief(strictest),
                }
                    .Concat(others)
                    .Distinct(StringComparer.Ordinal)
            ),
            Quantity(strictest),
            Texts(measures)
        );
    }

    private DutyUnit Obligation(IGrouping<string, ListedMeasure> measures) =>
        new(
            string.Empty,
            words.Say("全厂", "Whole firm"),
            words.Action(measures.Key),
            string.Empty,
            Texts(measures)
        );

    private string Texts(IEnumerable<ListedMeasure> measures) =>
        string.Join(
            words.Say("；", "; "),
            measures
                .Select(measure => ruleOf(measure.Rule))
                .OfType<Rule>()
                .Select(rule => words.Say(rule.Text))
                .Distinct(StringComparer.Ordinal)
        );

    /// <summary>What saves most; of windows and stops alike the stop.</summary>
    private static ListedMeasure Strictest(IEnumerable<ListedMeasure> measures) =>
        measures
            .OrderByDescending(measure => measure.LeastPermille ?? -1)
            .ThenByDescending(measure => measure.MostPermille ?? -1)
            .ThenBy(measure => measure.WindowFrom is not null)
            .First();

    private static bool IsNothing(ListedMeasure measure) =>
        measure is { LeastPermille: 0, MostPermille: 0, Action: not Voluntary };

    private string Brief(ListedMeasure measure) =>
        measure switch
        {
            { WindowFrom: { } from, WindowTo: { } to } => words.Say(
                $"每日{Hour(from)}至{Hour(to)}停产",
                $"stop daily from {Hour(from)} to {Hour(to)}"
            ),
            { LeastPermille: Whole } => words.Say("停产", "stop"),
            { Action: Voluntary } => words.Action(Voluntary),
            { LeastPermille: { } least, MostPermille: { } most } when least == most => words.Say(
                $"限产{Percent(least)}",
                $"cut output by {Percent(least)}"
            ),
            { LeastPermille: { } least, MostPermille: { } most } => words.Say(
                $"{words.Action(measure.Action)}（{Percent(least)}至{Percent(most)}）",
                $"{words.Action(measure.Action)} ({Percent(least)} to {Percent(most)})"
            ),
            _ => words.Action(measure.Action),
        };

    private string Quantity(ListedMeasure measure) =>
        (measure.Quantity, measure.Unit) switch
        {
            ({ } lines, "line") when measure.LeastPermille is > 0 and not Whole => words.Say(
                $"同类停{Wording.Number(lines)}条",
                $"{Wording.Number(lines)} of its kind stop"
            ),
            ({ } units, "unit") => words.Say(
                $"停{Wording.Number(units)}台（套）",
                $"stop {Wording.Number(units)}"
            ),
            ({ } hours, "h") => words.Say(
                $"每日停{Wording.Number(hours)}小时",
                $"{Wording.Number(hours)} h a day"
            ),
            ({ } cap, not "line") when measure.LeastPermille != Whole => $"≤ {Wording.Number(cap)} "
                + words.Unit(measure.Unit)
                + (measure.IsAtMost ? words.Say("（至多）", " (at most)") : string.Empty),
            _ => measure switch
            {
                { LeastPermille: Whole } => words.Say("全停", "all of it"),
                { LeastPermille: > 0 and var least, MostPermille: var most } when least == most => "−"
                    + Percent(least),
                _ => string.Empty,
            },
        };

    private static string Percent(int permille) => Wording.Percent(permille / 10m);

    private static string Hour(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
