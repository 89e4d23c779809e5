using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Cells;

/// <summary>The cells that must be written out (应写明的格): of the rules of a city all of them, of a folder that adds to the shipped rules those that its own rules decide.</summary>
internal sealed class CellSpace
{
    private const int MostFacts = 6;

    private readonly CheckedRules _rules;
    private readonly RuleSet _set;
    private readonly ColumnarEngine _engine;
    private readonly Dictionary<LocalDate, LineSplit> _splits = [];

    /// <summary>Prepares the cells of a rule set. Control orders come and go: the cells are of the law that they stand beside.</summary>
    public CellSpace(CheckedRules rules)
    {
        _rules = rules;
        _set = rules.Set with { Orders = [] };
        _engine = new ColumnarEngine(_set);
        Segments = LawSegment.Of(_set);
    }

    /// <summary>The rules, without control orders.</summary>
    public RuleSet Set => _set;

    /// <summary>The stretches of time in which the rules stay the same.</summary>
    public ImmutableArray<LawSegment> Segments { get; }

    /// <summary>The grades an industry's lines may have, leading included where its scheme knows it.</summary>
    public IEnumerable<string> GradesOf(string industry) =>
        _set.Facts[FactIds.Grade]
            .Values.Select(grade => grade.Id)
            .Concat(_set.Industries[industry].HasLeading ? [CellLine.Leading] : []);

    /// <summary>What tells the lines of a day apart.</summary>
    public LineSplit SplitOn(LocalDate on)
    {
        if (!_splits.TryGetValue(on, out var split))
        {
            _splits.Add(on, split = new LineSplit(_set, on));
        }

        return split;
    }

    /// <summary>The cells asked, each in the last stretch of time in which it is.</summary>
    /// <param name="isOwn">Whether only cells count that rules of the extending folder decide.</param>
    public ImmutableArray<AskedCell> Asked(bool isOwn)
    {
        var own = _set
            .Rules.Where(rule => RuleFiles.IsOfExtension(rule.File))
            .Select(rule => rule.Name)
            .ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<LawCell, List<AskedCell>>();
        foreach (var segment in isOwn ? Segments.Reverse() : Segments.TakeLast(1))
        {
            var here = Decided(segment)
                .Where(cell => !isOwn || cell.Rules.Any(own.Contains))
                .GroupBy(cell => cell.Cell)
                .Where(group => !found.ContainsKey(group.Key))
                .ToArray();
            foreach (var group in here)
            {
                found.Add(group.Key, [.. group]);
            }
        }

        return [.. found.Values.SelectMany(cells => cells)];
    }

    private IEnumerable<AskedCell> Decided(LawSegment segment)
    {
        CellLine[] lines =
        [
            .. from industry in _rules.Industries
            from process in _rules.ProcessesOf(industry)
            from grade in GradesOf(industry)
            select new CellLine(industry, process, grade, CellLine.NoFacts),
        ];
        for (var round = 0; lines.Length > 0; round++)
        {
            var table = _engine.Decide(
                CellCity.Of(_set.Facts, lines),
                new DecisionRequest(segment.From, [.. AlertLevels.All], 0)
            );
            var further = new List<CellLine>();
            for (var i = 0; i < lines.Length; i++)
            {
                var decisions = AlertLevels.All.Select(level => table.Line(i, level)).ToArray();
                var split = round < MostFacts ? Split(lines[i], decisions, segment) : [];
                further.AddRange(split);
                if (split.Length == 0)
                {
                    foreach (var decision in decisions)
                    {
                        yield return new AskedCell(
                            lines[i],
                            decision.Level,
                            segment,
                            CellAnswer.Of(decision),
                            [
                                .. decision
                                    .Duties.Select(duty => duty.Rule.Name)
                                    .Distinct(StringComparer.Ordinal),
                            ]
                        );
                    }
                }
            }

            lines = [.. further];
        }
    }

    private CellLine[] Split(CellLine line, LineDecision[] decisions, LawSegment segment) =>
        decisions
            .SelectMany(decision => decision.UnknownDuty)
            .FirstOrDefault(fact => !line.Facts.ContainsKey(fact))
            is { } fact
            ? [.. SplitOn(segment.From).Of(line, fact)]
            : [];
}
