using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Facts;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Application.RuleBooks;

/// <summary>Every case that the rules in force can tell apart (规则能区分的全部情形), as lines of a made-up city.</summary>
internal sealed class CaseList
{
    private readonly RuleSet _set;
    private readonly ImmutableArray<Condition> _classification;
    private readonly Dictionary<string, ImmutableArray<Rule>> _rules = new(StringComparer.Ordinal);
    private readonly List<BookCase> _cases = [];

    /// <summary>Lists the cases of a day.</summary>
    public CaseList(RuleSet set, LocalDate on)
    {
        _set = set;
        _classification =
        [
            .. set
                .Classification.Where(rule => rule.Rule.Effective.Contains(on))
                .Select(rule => rule.Rule.Condition),
        ];
        foreach (var (id, industry) in set.Industries)
        {
            _rules.Add(
                id,
                [
                    .. set.Rules.Where(rule =>
                        rule.Effective.Contains(on) && CanMatch(rule, FactIds.Industry, id)
                    ),
                ]
            );
            foreach (var process in ProcessesOf(id))
            {
                foreach (var standing in StandingsOf(industry))
                {
                    Add(id, standing, process);
                }
            }
        }
    }

    /// <summary>The cases.</summary>
    public IReadOnlyList<BookCase> Cases => _cases;

    /// <summary>The hours since an alert began that rules tell apart.</summary>
    public ImmutableArray<double> Hours
    {
        get
        {
            double[] cuts =
            [
                .. _rules
                    .Values.SelectMany(rules => rules)
                    .Select(rule => rule.Condition)
                    .Concat(_classification)
                    .SelectMany(ConditionFacts.Atoms)
                    .OfType<NumberTest>()
                    .Where(test =>
                        ConditionFacts.Of(test).Contains(FactIds.ElapsedHours, StringComparer.Ordinal)
                    )
                    .SelectMany(test => new[] { test.Left, test.Right })
                    .OfType<ConstantTerm>()
                    .Select(constant => constant.Value)
                    .Where(cut => cut >= 0),
            ];
            return [.. cuts.SelectMany(cut => new[] { cut, cut + 1 }).Append(0).Distinct().Order()];
        }
    }

    /// <summary>The rules in force that can match a line of an industry.</summary>
    public ImmutableArray<Rule> RulesOf(string industry) => _rules[industry];

    /// <summary>The processes that the rules of an industry name, in the order of the catalogue, and one that stands for all others.</summary>
    public IEnumerable<string> ProcessesOf(string industry)
    {
        var named = NamedBy(industry);
        var all = _set.Facts[FactIds.Process].Values.Select(value => value.Id).ToArray();
        string[] others = [.. all.Where(id => !named.Contains(id))];
        return all.Where(named.Contains)
            .Concat(
                others.Contains(FactIds.WholePlant, StringComparer.Ordinal)
                    ? [FactIds.WholePlant]
                    : others.Take(1)
            );
    }

    /// <summary>Whether a process stands for all that no rule of an industry names.</summary>
    public bool IsRest(string industry, string process) => !NamedBy(industry).Contains(process);

    /// <summary>The standings a firm may have in an industry, best first.</summary>
    public static ImmutableArray<BookStanding> StandingsOf(Industry industry)
    {
        var hasLetters = !industry.Grades.IsEmpty || (!industry.HasLeading && !industry.Id.IsGeneral);
        var standings = ImmutableArray.CreateBuilder<BookStanding>();
        foreach (
            var grade in Enum.GetValues<PerformanceGrade>().Where(grade => grade != PerformanceGrade.Ungraded)
        )
        {
            // A+ is picked from A firms and B- counts with B: where the one is known, so is the other.
            var letter = grade switch
            {
                PerformanceGrade.APlus => PerformanceGrade.A,
                PerformanceGrade.BMinus => PerformanceGrade.B,
                _ => grade,
            };
            if (hasLetters && (industry.Grades.IsEmpty || industry.Grades.Contains(letter)))
            {
                standings.Add(new BookStanding(grade));
            }
        }

        if (industry.HasLeading)
        {
            standings.Add(new BookStanding(PerformanceGrade.Ungraded, true));
        }

        standings.Add(new BookStanding(PerformanceGrade.Ungraded));
        return standings.ToImmutable();
    }

    /// <summary>The city that has each case as a firm with one line, in the order of the list.</summary>
    public EmergencyReductionInventory City()
    {
        var firms = new EnterpriseTableBuilder(_set.Facts);
        foreach (var (probe, number) in _cases.Select((probe, number) => (probe, number)))
        {
            var code = CreditCode.Complete("91410500", $"RB{number:000000}");
            firms.Add(
                fact =>
                    fact.Id is FactIds.CreditCode or FactIds.Name
                        ? FactValue.Of(code.Text)
                        : probe.Values[_set.Facts.PositionOf(fact.Id)],
                new IndustryStanding(GuideIndustry.Parse(probe.Industry), probe.Standing.Grade)
            );
        }

        var enterprises = firms.Build();
        var lines = new LineTableBuilder(enterprises);
        for (var firm = 0; firm < _cases.Count; firm++)
        {
            var values = _cases[firm].Values;
            lines.Add(
                firm,
                fact => fact.Id == FactIds.Line ? FactValue.Of("1#") : values[_set.Facts.PositionOf(fact.Id)]
            );
        }

        return new EmergencyReductionInventory(
            "rule book",
            string.Empty,
            enterprises,
            lines.Build(),
            null,
            OverlayBook.Empty,
            [],
            IsSample: true
        );
    }

    private static bool CanMatch(Rule rule, string fact, string value) =>
        ConditionEvaluator.Evaluate(
            rule.Condition,
            id => id == fact ? FactValue.Of(value) : FactValue.Missing
        ) != Truth.No;

    private HashSet<string> NamedBy(string industry) =>
        _rules[industry]
            .SelectMany(rule =>
                ConditionFacts
                    .Atoms(rule.Condition)
                    .OfType<TextTest>()
                    .Where(test => test.Fact == FactIds.Process)
                    .SelectMany(test => test.Values)
                    .Concat(
                        rule.Measures.Concat(rule.Later.SelectMany(later => later.Measures))
                            .Select(measure => measure.Process)
                            .OfType<string>()
                    )
            )
            .ToHashSet(StringComparer.Ordinal);

    private void Add(string industry, BookStanding standing, string process)
    {
        var row = new FactRow(_set.Facts, [.. _set.Facts.Facts.Select(Usual)])
            .With(FactIds.Industry, FactValue.Of(industry))
            .With(FactIds.Grade, FactValue.Of(standing.Grade.Spell()))
            .With(FactIds.Leading, FactValue.Of(standing.IsLeading))
            .With(FactIds.Process, FactValue.Of(process));
        ImmutableArray<Condition> asked =
        [
            .. _classification,
            .. _rules[industry]
                .Where(rule => CanMatch(rule, FactIds.Process, process))
                .Select(rule => rule.Condition),
        ];
        ImmutableArray<string> open =
        [
            .. asked
                .SelectMany(ConditionFacts.Of)
                .Distinct(StringComparer.Ordinal)
                .Where(id =>
                    _set.Facts[id].Table is FactTable.Enterprise or FactTable.Line && row[id].IsMissing
                ),
        ];
        var completions = Completions.Of(row, open, asked);
        if (completions is null || completions.IsPartial)
        {
            _cases.Add(new BookCase(industry, standing, process, row.ToArray(), IsOpen: true));
        }

        _cases.AddRange(
            (completions?.Rows() ?? []).Select(values => new BookCase(
                industry,
                standing,
                process,
                values,
                IsOpen: false
            ))
        );
    }

    /// <summary>A firm of the book is an ordinary one: no flag of classification is set; what else is asked is tried out.</summary>
    private FactValue Usual(FactDefinition fact) =>
        fact.Type == FactType.Flag
        && _classification.Any(rule => ConditionFacts.Of(rule).Contains(fact.Id, StringComparer.Ordinal))
            ? FactValue.Of(false)
            : FactValue.Missing;
}
