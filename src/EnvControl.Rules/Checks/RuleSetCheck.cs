using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Walks;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Checks;

/// <summary>Checks a rule set as a whole (规则检查): every cell of the law on every day, so that what is not found is not there.</summary>
public static class RuleSetCheck
{
    /// <summary>Loads and checks the shipped rules, or a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <param name="progress">Told how far the walk is; may be <c>null</c>.</param>
    /// <exception cref="FaultException">The rules cannot be loaded; all faults at once.</exception>
    public static CheckReport Run(
        string shipped,
        string? folder = null,
        IProgress<CheckProgress>? progress = null
    ) => Run(new ShippedRules(shipped), folder, progress);

    /// <inheritdoc cref="Run(string, string?, IProgress{CheckProgress}?)"/>
    internal static CheckReport Run(ShippedRules shipped, string? folder, IProgress<CheckProgress>? progress)
    {
        var (set, files) = RuleSetLoader.Open(shipped, folder);
        var rules = new CheckedRules(set, files);
        var faults = new List<Fault>();
        var book = new AcceptanceBook(AcceptedFindings.Read(files, rules, shipped.SchemaFolder, faults));
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var segments = LawSegment.Of(set);
        var gaps = new GapBook(rules, segments);
        var kinds = new KindChecks(rules);
        var reach = new ReachCheck(rules, segments);
        var cells = Walk(rules, segments, gaps, kinds, reach, progress);
        var single = Single(rules).ToArray();
        var told = single
            .Where(finding => finding.Firm is null)
            .SelectMany(finding => finding.Subject.Rules)
            .ToHashSet(StringComparer.Ordinal);
        Finding[] found = [.. single, .. kinds.Findings(), .. reach.Findings(told)];
        ImmutableArray<Finding> findings =
        [
            .. found
                .Where(finding => !book.Takes(finding.Fault.Code, finding.Subject))
                .Concat(gaps.Findings(book.Takes))
                .ToArray()
                .Concat(book.Stale(files.IsExtended))
                .OrderBy(finding => finding.Fault, FaultPlaces.Order)
                .ThenBy(finding => finding.Fault.Code, StringComparer.Ordinal),
        ];
        return new CheckReport(
            set,
            findings,
            [.. book.Counts()],
            segments.Length,
            LawSegment.Dates(set).Count(),
            gaps.Count,
            cells
        );
    }

    private static IEnumerable<Finding> Single(CheckedRules rules) =>
        rules
            .Set.Classification.SelectMany(rule =>
                ConditionCheck.Of(rules, rule.Rule).Concat(RuleLinkCheck.Of(rules, rule))
            )
            .Concat(
                rules.Set.Rules.SelectMany(rule =>
                    ConditionCheck.Of(rules, rule).Concat(RuleLinkCheck.Of(rules, rule))
                )
            )
            .Concat(TargetCheck.Of(rules));

    private static long Walk(
        CheckedRules rules,
        ImmutableArray<LawSegment> segments,
        GapBook gaps,
        KindChecks kinds,
        ReachCheck reach,
        IProgress<CheckProgress>? progress
    )
    {
        var cells = 0L;
        var moments = segments
            .SelectMany(segment => segment.Hours.Select(hours => new LawMoment(segment, hours)))
            .ToArray();
        var steps = moments.Length * rules.Industries.Length;
        var done = 0;
        foreach (var moment in moments)
        {
            var walk = new LawWalk(rules.Set, moment.Segment.From, moment.ElapsedHours);
            var known = new Dictionary<(LevelVerdicts, string), LineBurdens>();
            foreach (var industry in rules.Industries)
            {
                foreach (var kind in walk.KindsOf(industry, rules.ProcessesOf(industry)))
                {
                    var grades = new LineBurdens[kind.Grades.Length];
                    for (var i = 0; i < grades.Length; i++)
                    {
                        var key = (kind.Verdicts[i], kind.Process);
                        if (!known.TryGetValue(key, out var line))
                        {
                            line = new LineBurdens(kind.Verdicts[i], kind.Process, moment.ElapsedHours);
                            known.Add(key, line);
                            reach.See(line, moment);
                        }

                        grades[i] = line;
                    }

                    gaps.See(kind, moment, grades);
                    kinds.See(kind, moment, grades);
                    cells += kind.Count * grades.Length * CheckedLevels.Words.Length;
                }

                progress?.Report(new CheckProgress(++done, steps, cells));
            }
        }

        return cells;
    }
}
