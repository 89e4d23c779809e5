using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.RuleBooks;

/// <summary>Reads one cell of a decision table from what the engine decided in all its cases (从判定结果读出一格).</summary>
/// <param name="set">The rules.</param>
/// <param name="rules">The rules in force that can match a line of the industry.</param>
/// <param name="level">The level.</param>
internal sealed class CellReading(RuleSet set, ImmutableArray<Rule> rules, AlertLevel level)
{
    private readonly Dictionary<Rule, List<Measure>> _chosen = [];
    private readonly Dictionary<Rule, double> _since = [];
    private readonly HashSet<Rule> _displaced = [];
    private readonly HashSet<Rule> _readings = [];
    private readonly HashSet<ClassificationRule?> _classes = [];
    private BookCase? _first;
    private ControlClass? _class;
    private Trust _trust = Trust.Verified;
    private bool _isUncovered;
    private bool _isOpen;

    /// <summary>Why rules that match somewhere in the cell may still not stand in it.</summary>
    public Dictionary<Rule, UnplacedReason> Matched { get; } = [];

    /// <summary>Takes one more decision of the cell.</summary>
    /// <param name="asked">The case.</param>
    /// <param name="decision">What the engine decided.</param>
    /// <param name="hours">The hours elapsed.</param>
    public void Add(BookCase asked, LineDecision decision, double hours)
    {
        _first ??= asked;
        if (!decision.UnknownDuty.IsEmpty)
        {
            _isOpen = true;
            return;
        }

        _classes.Add(decision.ClassRule);
        _class = decision.ClassRule?.Class;
        _trust = Trusts.Weaker(_trust, TrustOf(decision));
        _isUncovered |= decision.IsUncovered;
        foreach (var duties in decision.Duties.GroupBy(duty => duty.Rule))
        {
            var measures = _chosen.TryGetValue(duties.Key, out var known) ? known : _chosen[duties.Key] = [];
            if (_since.TryAdd(duties.Key, hours) || _since[duties.Key] == hours)
            {
                // What it orders later in the alert is told beside it.
                measures.AddRange(
                    duties.Select(duty => duty.Measure).Where(measure => !measures.Contains(measure))
                );
            }

            if (duties.Any(duty => duty.Effect.RestsOnRuling))
            {
                _readings.Add(duties.Key);
            }
        }

        foreach (var rule in rules.Where(rule => IsMatched(rule, asked, hours)))
        {
            Matched[rule] =
                _class is { } known && DutyAssignment.IsByIndustry(known)
                    ? UnplacedReason.Displaced
                    : UnplacedReason.ByClass;
            if (decision.Duties.All(duty => duty.Rule != rule))
            {
                _displaced.Add(rule);
            }
        }
    }

    /// <summary>The cell.</summary>
    public BookCell Cell()
    {
        var possible = _isOpen
            ? rules.Where(rule => !_chosen.ContainsKey(rule) && Left(rule).Truth != Truth.No)
            : [];
        ImmutableArray<BookEntry> entries =
        [
            .. _chosen
                .Select(pair => new BookEntry(
                    pair.Key,
                    [.. pair.Value],
                    Left(pair.Key).Left,
                    _displaced.Contains(pair.Key),
                    _readings.Contains(pair.Key),
                    IsPossible: false
                ))
                .Concat(
                    possible.Select(rule => new BookEntry(
                        rule,
                        rule.Measures,
                        Left(rule).Left,
                        IsOtherwise: false,
                        RestsOnReading: false,
                        IsPossible: true
                    ))
                )
                .OrderBy(entry => entry.Rule.Ground.Trust)
                .ThenBy(entry => entry.Rule.Order),
        ];
        return new BookCell(
            level,
            _classes.Count == 1 ? _classes.Single() : null,
            entries,
            entries.Aggregate(_trust, (trust, entry) => Trusts.Weaker(trust, entry.Rule.Ground.Trust)),
            _isUncovered
        );
    }

    /// <summary>What the law rests on; a reading of this product that turns it into an amount is told beside it.</summary>
    private static Trust TrustOf(LineDecision decision) =>
        decision.Duties.Any(duty => duty.Effect.RestsOnRuling)
            ? decision
                .Duties.Select(duty => duty.Ground.Trust)
                .Aggregate(decision.ClassRule?.Rule.Ground.Trust ?? Trust.Verified, Trusts.Weaker)
            : decision.Trust;

    private bool IsMatched(Rule rule, BookCase asked, double hours) =>
        ConditionEvaluator.Evaluate(
            rule.Condition,
            id =>
                id == FactIds.ElapsedHours ? FactValue.Of(hours)
                : Fixed(asked, id) is { IsMissing: false } known ? known
                : asked.Values[set.Facts.PositionOf(id)]
        ) == Truth.Yes;

    /// <summary>What a rule still asks where row, column and process are given; a classification rule asks nothing more.</summary>
    private (Truth Truth, Condition? Left) Left(Rule rule) =>
        _classes.Any(known => known?.Rule == rule)
            ? (Truth.Yes, null)
            : ConditionRemainder.Of(rule.Condition, id => Fixed(_first!, id));

    private FactValue Fixed(BookCase asked, string id) =>
        id switch
        {
            FactIds.Industry => FactValue.Of(asked.Industry),
            FactIds.Process => FactValue.Of(asked.Process),
            FactIds.Level => FactValue.Of(level.Spell()),
            FactIds.Leading => FactValue.Of(asked.Standing.IsLeading),
            FactIds.Grade => FactValue.Of(
                (
                    asked.Standing.Grade == PerformanceGrade.Ungraded
                        ? set.Industries[asked.Industry].CountsUngradedAs
                        : asked.Standing.Grade
                ).Spell()
            ),
            FactIds.ControlClass when _class is { } known => FactValue.Of(known.Spell()),
            _ => FactValue.Missing,
        };
}
