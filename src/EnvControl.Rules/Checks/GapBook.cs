using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.Walks;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Finds cells in which some line has no measure or no class (空格检查), and from when until when.</summary>
internal sealed class GapBook(CheckedRules rules, ImmutableArray<LawSegment> segments)
{
    private readonly Dictionary<(string Industry, string Process), CellHistory[]> _cells = [];

    /// <summary>How many cells were looked at.</summary>
    public int Count => _cells.Values.Sum(histories => histories.Length);

    /// <summary>Notes what one kind of line has in all its cells.</summary>
    public void See(FirmKind kind, LawMoment moment, ReadOnlySpan<LineBurdens> grades)
    {
        if (!_cells.TryGetValue((kind.Industry, kind.Process), out var histories))
        {
            histories =
            [
                .. from grade in kind.Grades
                from level in CheckedLevels.Words
                select new CellHistory(
                    new LawCell(kind.Industry, kind.Process, grade, level),
                    segments.Length
                ),
            ];
            _cells.Add((kind.Industry, kind.Process), histories);
        }

        for (var place = 0; place < histories.Length; place++)
        {
            var (grade, level) = Math.DivRem(place, CheckedLevels.Words.Length);
            if (histories[place].Note(moment.Segment.Index, grades[grade].Levels[level]))
            {
                histories[place].Firms[moment.Segment.Index] = FirmWitness.Of(kind, grade, level, moment);
            }
        }
    }

    /// <summary>The findings, cells that are alike told together.</summary>
    /// <param name="isAccepted">Whether a finding of one cell is accepted.</param>
    public IEnumerable<Finding> Findings(Func<string, FindingSubject, bool> isAccepted)
    {
        var words = new FindingWords(rules);
        return Joined(Runs().Where(run => !isAccepted(CodeOf(run.Kind), SubjectOf([run]))))
            .GroupBy(run => (run.Kind, run.From, run.To, run.Ended, run.Cell.Industry))
            .GroupBy(group =>
                (group.Key.Kind, group.Key.From, group.Key.To, group.Key.Ended, ShapeOf([.. group]))
            )
            .Select(groups => FindingOf(words, [.. groups.SelectMany(group => group)]));
    }

    private static string CodeOf(GapKind kind) =>
        kind switch
        {
            GapKind.InTime => CheckFaults.GapInTime(string.Empty, Nothing, Nothing).Code,
            GapKind.NoClass => CheckFaults.NoClass(string.Empty, Nothing, Nothing).Code,
            _ => CheckFaults.Gap(string.Empty, Nothing, Nothing).Code,
        };

    private static Bilingual Nothing { get; } = new(string.Empty, string.Empty);

    private Finding FindingOf(FindingWords words, ImmutableArray<GapRun> runs)
    {
        var subject = SubjectOf(runs);
        var first = runs[0];
        var (cells, days) = (words.Cells(subject), FindingWords.Days(first.From, first.To));
        Fault fault = first.Kind switch
        {
            GapKind.InTime => CheckFaults.GapInTime(
                first.Ended.Length > 0
                    ? rules.Where(first.Ended, "/Properties/effective")
                    : rules.WhereIndustry(first.Cell.Industry),
                cells,
                days
            ),
            GapKind.NoClass => CheckFaults.NoClass(rules.WhereIndustry(first.Cell.Industry), cells, days),
            _ => CheckFaults.Gap(rules.WhereIndustry(first.Cell.Industry), cells, days),
        };
        return new Finding(fault, subject, first.Firm);
    }

    /// <summary>What is alike of two industries with the same gap: the same grades and levels in each of their process steps, whichever they are.</summary>
    private string ShapeOf(ImmutableArray<GapRun> runs)
    {
        var shapes = runs.GroupBy(run => run.Cell.Process, StringComparer.Ordinal)
            .Select(group =>
                (
                    Process: group.Key,
                    Cells: string.Join(';', group.Select(run => $"{run.Cell.Grade} {run.Cell.Level}"))
                )
            )
            .ToArray();
        var isEverywhere =
            shapes.Length == rules.ProcessesOf(runs[0].Cell.Industry).Length
            && Array.TrueForAll(shapes, shape => shape.Cells == shapes[0].Cells);
        return isEverywhere
            ? shapes[0].Cells
            : string.Join('|', shapes.Select(shape => $"{shape.Process} {shape.Cells}"));
    }

    private static FindingSubject SubjectOf(ImmutableArray<GapRun> runs) =>
        new()
        {
            Rules = runs[0].Ended.Length > 0 ? [runs[0].Ended] : [],
            Industries = [.. runs.Select(run => run.Cell.Industry).Distinct(StringComparer.Ordinal)],
            Processes = [.. runs.Select(run => run.Cell.Process).Distinct(StringComparer.Ordinal)],
            Grades = [.. runs.Select(run => run.Cell.Grade).Distinct(StringComparer.Ordinal)],
            Levels = [.. runs.Select(run => run.Cell.Level).Distinct(StringComparer.Ordinal)],
            From = runs[0].From,
            To = runs[0].To,
            Cells = runs.Length,
        };

    /// <summary>Each segment of days in which a cell has a gap.</summary>
    private IEnumerable<GapRun> Runs()
    {
        foreach (var history in _cells.Values.SelectMany(histories => histories))
        {
            var (covered, ended) = (-1, string.Empty);
            for (var i = 0; i < segments.Length; i++)
            {
                if (history.States[i] == CellState.Covered)
                {
                    covered = i;
                    continue;
                }

                ended =
                    covered == i - 1 && covered >= 0
                        ? EndedAt(history.Rules[covered], segments[i].From)
                        : ended;
                yield return new GapRun(
                    history.Cell,
                    covered >= 0 ? GapKind.InTime
                        : history.States[i] == CellState.Classless ? GapKind.NoClass
                        : GapKind.NoMeasure,
                    segments[i].From,
                    segments[i].To,
                    ended,
                    history.Firms[i]!
                );
            }
        }
    }

    /// <summary>Gaps of a cell that follow one another, told as one.</summary>
    private static IEnumerable<GapRun> Joined(IEnumerable<GapRun> runs)
    {
        GapRun? open = null;
        foreach (var run in runs)
        {
            if (open is not null && open.Cell == run.Cell && open.Kind == run.Kind && open.To == run.From)
            {
                open = open with { To = run.To };
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = run;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>The first of a cell's rules that ended on a day; empty when none did.</summary>
    private string EndedAt(ImmutableArray<string> names, LocalDate day) =>
        rules
            .Set.Rules.Concat(rules.Set.Classification.Select(rule => rule.Rule))
            .Where(rule => rule.Effective.To == day)
            .Select(rule => rule.Name)
            .FirstOrDefault(name => names.Contains(name, StringComparer.Ordinal))
        ?? string.Empty;
}
