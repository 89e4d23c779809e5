using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Walks;

namespace EnvControl.Rules.Checks;

/// <summary>Looks at every kind of line for rules that contradict one another (逐类检查): overlap, levels, grades, easings.</summary>
internal sealed class KindChecks(CheckedRules rules)
{
    private readonly Dictionary<string, Sighting> _overlaps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _softer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _lacking = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _grades = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Sighting> _easings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _different = new(StringComparer.Ordinal);

    /// <summary>Looks at one kind of line.</summary>
    public void See(FirmKind kind, LawMoment moment, ReadOnlySpan<LineBurdens> grades)
    {
        for (var grade = 0; grade < grades.Length; grade++)
        {
            SeeLevels(kind, moment, grades[grade], grade);
        }

        for (var better = 0; better < grades.Length - 1; better++)
        {
            SeeGrades(kind, moment, grades, better);
        }
    }

    /// <summary>The findings.</summary>
    public IEnumerable<Finding> Findings() =>
        [
            .. _overlaps.Select(pair => Overlap(pair.Value, _different.Contains(pair.Key))).OfType<Finding>(),
            .. _softer.Values.Select(seen => Step(seen, CheckFaults.SofterAtHigherLevel)),
            .. _lacking.Values.Select(seen => Step(seen, CheckFaults.LackingAtHigherLevel)),
            .. _grades.Values.Select(Grades),
            .. _easings.Values.Select(Easing),
        ];

    private void SeeLevels(FirmKind kind, LawMoment moment, LineBurdens line, int grade)
    {
        foreach (var (level, first, second, isDifferent) in line.Conflicts)
        {
            var key = Note(_overlaps, kind, moment, [second.Name, first.Name], grade, [level]);
            if (isDifferent)
            {
                _different.Add(key);
            }
        }

        foreach (var level in line.SofterSteps)
        {
            Note(
                _softer,
                kind,
                moment,
                Both(line.Levels[level + 1], line.Levels[level]),
                grade,
                [level, level + 1]
            );
        }

        foreach (var level in line.LackingSteps)
        {
            Note(
                _lacking,
                kind,
                moment,
                Both(line.Levels[level + 1], line.Levels[level]),
                grade,
                [level, level + 1]
            );
        }

        foreach (var level in line.Worsened)
        {
            Note(_easings, kind, moment, [line.Levels[level].Verdict.Class!.Rule.Name], grade, [level]);
        }
    }

    /// <summary>Holds a grade against the next worse one that is treated more softly; the ungraded count as the lowest letter and are left out.</summary>
    private void SeeGrades(FirmKind kind, LawMoment moment, ReadOnlySpan<LineBurdens> grades, int better)
    {
        for (var level = 0; level < CheckedLevels.Words.Length; level++)
        {
            var high = grades[better].Levels[level];
            for (var worse = better + 1; worse < grades.Length - 1 && high.IsComparable; worse++)
            {
                var low = grades[worse].Levels[level];
                if (low.IsComparable && low.Effective.IsSofterThan(high.Effective))
                {
                    var seen = Note(_grades, kind, moment, Both(high, low), better, [level]);
                    _grades[seen]
                        .Add(
                            moment.Segment,
                            kind.Industry,
                            kind.Process,
                            [kind.Grades[worse]],
                            [CheckedLevels.Words[level]]
                        );
                    break;
                }
            }
        }
    }

    /// <summary>The rules behind two burdens, those of the first first.</summary>
    private static ImmutableArray<string> Both(LevelBurden first, LevelBurden second) =>
        [.. RulesOf(first).Concat(RulesOf(second)).Distinct(StringComparer.Ordinal)];

    /// <summary>The rules whose measures count; of a line without any the rule that classes it.</summary>
    private static IEnumerable<string> RulesOf(LevelBurden burden) =>
        burden.Effective.IsEmpty
            ? [burden.Verdict.Class!.Rule.Name]
            : burden.Effective.Duties.Select(duty => duty.Rule.Name);

    private string Note(
        Dictionary<string, Sighting> book,
        FirmKind kind,
        LawMoment moment,
        ImmutableArray<string> names,
        int grade,
        int[] levels
    )
    {
        var key =
            $"{string.Join(';', names)} {(book == _overlaps || book == _easings ? string.Empty : levels[0])}";
        if (!book.TryGetValue(key, out var seen))
        {
            seen = new Sighting(names, FirmWitness.Of(kind, grade, levels[^1], moment));
            book.Add(key, seen);
        }

        seen.Add(
            moment.Segment,
            kind.Industry,
            kind.Process,
            [kind.Grades[grade]],
            levels.Select(level => CheckedLevels.Words[level])
        );
        return key;
    }

    private Finding? Overlap(Sighting seen, bool isDifferent)
    {
        var (first, second) = (RuleOf(seen.Rules[1]), RuleOf(seen.Rules[0]));
        var (older, newer) =
            first.Effective.From <= second.Effective.From ? (first, second) : (second, first);
        var isSameCases = RuleSpace.AreEquivalent(rules.Set.Facts, first.Condition, second.Condition);
        if (!isSameCases && !isDifferent)
        {
            return null; // The same order twice for some firms is no contradiction.
        }

        var subject = seen.Subject;
        var words = new FindingWords(rules);
        Fault fault =
            isSameCases && first.Effective != second.Effective
                ? CheckFaults.OverlapInTime(
                    rules.Where(older.Name, "/Properties/effective"),
                    older.Name,
                    newer.Name,
                    FindingWords.Days(subject.From, subject.To)
                )
            : isDifferent
                ? CheckFaults.Overlap(rules.Where(second.Name), second.Name, first.Name, words.Cells(subject))
            : CheckFaults.Repeated(rules.Where(second.Name), second.Name, first.Name);
        return new Finding(fault, subject, seen.Firm);
    }

    private Finding Step(Sighting seen, Func<string, Bilingual, Bilingual, Bilingual, Fault> say)
    {
        var words = new FindingWords(rules);
        var subject = seen.Subject;
        return new Finding(
            say(
                rules.Where(seen.Rules[0]),
                words.Level(subject.Levels[0]),
                words.Level(subject.Levels[^1]),
                About(words, seen, subject)
            ),
            subject,
            seen.Firm
        );
    }

    private Finding Grades(Sighting seen)
    {
        var words = new FindingWords(rules);
        var subject = seen.Subject;
        return new Finding(
            CheckFaults.StricterForBetterGrade(
                rules.Where(seen.Rules[0]),
                seen.Firm.Facts.First(fact => fact.Key == FactIds.Grade).Value.Text,
                subject.Grades[^1],
                words.Level(subject.Levels[0]),
                About(words, seen, subject)
            ),
            subject,
            seen.Firm
        );
    }

    private Finding Easing(Sighting seen)
    {
        var subject = seen.Subject;
        return new Finding(
            CheckFaults.EasingWorsens(
                rules.Where(seen.Rules[0], "/Properties/measures"),
                seen.Rules[0],
                new FindingWords(rules).Level(subject.Levels[0])
            ),
            subject,
            seen.Firm
        );
    }

    private static Bilingual About(FindingWords words, Sighting seen, FindingSubject subject)
    {
        var (names, cells) = (seen.Rules, words.Cells(subject));
        return new($"{string.Join('、', names)}（{cells.Zh}）", $"{string.Join(", ", names)} ({cells.En})");
    }

    private Rule RuleOf(string name) => rules.Set.Rules.First(rule => rule.Name == name);
}
