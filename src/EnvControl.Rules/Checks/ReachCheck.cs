using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Rules.Checks;

/// <summary>Finds rules that decide for no kind of line at all (规则可及性): every kind was looked at, so it is proved.</summary>
internal sealed class ReachCheck(CheckedRules rules, ImmutableArray<LawSegment> segments)
{
    /// <summary>How many firms are tried when looking for the reason; that a rule is out of reach is proved before.</summary>
    private const int MostTried = 500;

    private readonly HashSet<string> _reached = new(StringComparer.Ordinal);
    private readonly HashSet<(string Rule, int Segment)> _reachedIn = [];

    /// <summary>Notes the rules that decide or count for one kind of line.</summary>
    public void See(LineBurdens line, LawMoment moment)
    {
        foreach (var name in line.Rules)
        {
            _reached.Add(name);
            _reachedIn.Add((name, moment.Segment.Index));
        }
    }

    /// <summary>The findings, but for rules that another finding has told of already.</summary>
    public IEnumerable<Finding> Findings(IReadOnlySet<string> told)
    {
        foreach (
            var rule in AllRules().Where(rule => !_reached.Contains(rule.Name) && !told.Contains(rule.Name))
        )
        {
            yield return NeverReached(rule);
        }

        foreach (var rule in rules.Set.Classification.Where(rule => _reached.Contains(rule.Rule.Name)))
        {
            if (HiddenIn(rule.Rule) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Rule> AllRules() =>
        rules.Set.Classification.Select(rule => rule.Rule).Concat(rules.Set.Rules);

    private Finding NeverReached(Rule rule)
    {
        var subject = new FindingSubject
        {
            Rules = [rule.Name],
            From = rule.Effective.From,
            To = rule.Effective.To,
        };
        var day = DayOf(rule);
        Bilingual why = new("没有这样的企业", "there is no such firm");
        FactRow? firm = null;
        foreach (var row in PlainFirm.Matching(rules, rule.Condition).Take(MostTried))
        {
            if (PlainFirm.VerdictOf(rules, row, day) is not { } verdict)
            {
                continue;
            }

            firm ??= row;
            var (reason, isBest) = Reason(rule, verdict);
            if (reason is not null)
            {
                (why, firm) = (reason, row);
            }

            if (isBest)
            {
                break;
            }
        }

        return new Finding(
            CheckFaults.NeverReached(rules.Where(rule.Name), rule.Name, why),
            subject,
            firm is null ? null : new ConcreteFirm(day, 0, PlainFirm.FactsOf(firm))
        );
    }

    /// <summary>Why a rule does not decide for a firm its condition holds for; best where its industry's rules are asked at all.</summary>
    private (Bilingual? Why, bool IsBest) Reason(Rule rule, Verdict verdict)
    {
        if (rules.Set.Classification.Any(other => other.Rule == rule))
        {
            return verdict.Class is { } deciding && deciding.Rule != rule
                ? (
                    new(
                        $"前面的“{deciding.Rule.Name}”已经决定了这些企业的类别",
                        $"'{deciding.Rule.Name}' before it decides the class of these firms"
                    ),
                    true
                )
                : (null, false);
        }

        var asked = verdict.Class is { IsEasing: true } ? verdict.Standing : verdict.Class;
        if (asked is null || !DutyAssignment.IsByIndustry(asked.Class))
        {
            return asked is null
                ? (null, false)
                : (
                    new(
                        $"这些企业由管控类别“{asked.Rule.Name}”直接给出措施，不再查行业规则",
                        $"the class '{asked.Rule.Name}' carries the measures of these firms itself, so that no industry rule is asked"
                    ),
                    false
                );
        }

        return verdict.Rules.FirstOrDefault() is { } winner
            ? (
                new(
                    winner.Overrides.Concat(winner.Replaces).Contains(rule.Name, StringComparer.Ordinal)
                        ? $"总被“{winner.Name}”压下"
                        : $"总有可信度更高的“{winner.Name}”",
                    winner.Overrides.Concat(winner.Replaces).Contains(rule.Name, StringComparer.Ordinal)
                        ? $"'{winner.Name}' always displaces it"
                        : $"'{winner.Name}', better trusted, always holds as well"
                ),
                true
            )
            : (null, false);
    }

    /// <summary>An edition of a classification rule that another hides in some days of its life.</summary>
    private Finding? HiddenIn(Rule rule)
    {
        foreach (
            var segment in segments.Where(segment =>
                rule.Effective.Contains(segment.From) && !_reachedIn.Contains((rule.Name, segment.Index))
            )
        )
        {
            foreach (var row in PlainFirm.Matching(rules, rule.Condition).Take(MostTried))
            {
                if (
                    PlainFirm.VerdictOf(rules, row, segment.From) is { Class.Rule: var hiding }
                    && hiding != rule
                )
                {
                    var (older, newer) =
                        hiding.Effective.From < rule.Effective.From ? (hiding, rule) : (rule, hiding);
                    return new Finding(
                        CheckFaults.OverlapInTime(
                            rules.Where(older.Name, "/Properties/effective"),
                            older.Name,
                            newer.Name,
                            FindingWords.Days(segment.From, segment.To)
                        ),
                        new FindingSubject
                        {
                            Rules = [older.Name, newer.Name],
                            From = segment.From,
                            To = segment.To,
                        },
                        new ConcreteFirm(segment.From, 0, PlainFirm.FactsOf(row))
                    );
                }
            }
        }

        return null;
    }

    private LocalDate DayOf(Rule rule) =>
        segments
            .Select(segment => (LocalDate?)segment.From)
            .FirstOrDefault(day => rule.Effective.Contains(day!.Value))
        ?? rule.Effective.From;
}
