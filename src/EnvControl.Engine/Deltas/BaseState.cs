using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.Facts;
using EnvControl.Engine.Plans;

namespace EnvControl.Engine.Deltas;

/// <summary>A decided city from which suppositions start (基准状态): each re-decides only what it touches, and comes out as a full run would, bit for bit.</summary>
/// <remarks>
/// Reading is safe from several threads, each with its own <see cref="DeltaTotals"/>. The city must not be disposed of before it.
/// </remarks>
public sealed unsafe class BaseState : IDisposable
{
    private readonly CityEvaluation _evaluation;
    private readonly CityColumns _city;
    private readonly CompiledRules _rules;
    private readonly CityDecisions _decisions;
    private readonly LineState[] _lines;
    private readonly SegmentCells[] _segments;
    private readonly PlanMemory _memory;

    /// <summary>Decides the city once.</summary>
    public BaseState(PreparedCity city)
    {
        _evaluation = city.Evaluation;
        _city = _evaluation.City;
        _rules = _city.Rules;
        _decisions = city.NewDecisions();
        city.Decide(_decisions);
        _lines = new LineState[_city.Count];
        _memory = new PlanMemory(_city.Count);
        _segments =
        [
            .. _city.Segments.Select(segment => new SegmentCells(segment.Table.Cells, segment.PlansFrom)),
        ];
        for (var s = 0; s < _city.Segments.Length; s++)
        {
            var segment = _city.Segments[s];
            for (var position = segment.Start; position < segment.End; position++)
            {
                _lines[position] = new LineState(
                    CityColumns.PlaceOf(_city.StanceColumns, _rules.Stances.Grid, position),
                    CityColumns.PlaceOf(segment.Columns, segment.Table.Grid, position),
                    _decisions.PlansStart[position],
                    (ushort)s,
                    _city.StopCodes.Start[position] * segment.Table.StopStride,
                    IsOpen(position)
                );
            }
        }
    }

    /// <summary>What the city saves with nothing supposed.</summary>
    public ColumnTotals Totals => _decisions.Totals;

    internal CityEvaluation Evaluation => _evaluation;

    internal CityDecisions Decisions => _decisions;

    /// <summary>Room for the totals of one thread.</summary>
    public DeltaTotals NewTotals() => new(_city.Count);

    /// <summary>Makes a value of a fact ready to be supposed; <c>null</c> where more than a code hangs on the fact.</summary>
    /// <remarks>
    /// Figures of lines (capacities, stop orders, emissions), their process and industry, and what the guarantee list approves are
    /// supposed with <see cref="Replace"/>; so is a grade on days when the lowest industry decides and a firm has several: it
    /// reaches lines that are not named.
    /// </remarks>
    /// <param name="fact">The fact's id.</param>
    /// <param name="value">The value, or missing.</param>
    /// <exception cref="KeyNotFoundException">No fact is called so.</exception>
    public FactOption? Suppose(string fact, FactValue value)
    {
        _ = _rules.Set.Facts[fact];
        if (
            BoundFacts.Contains(fact)
            || IsDerived(_rules.Stances.Axes, fact)
            || (fact == FactIds.Grade && IsGradeShared())
        )
        {
            return null;
        }

        var segments = new AxisStep[_city.Segments.Length];
        for (var s = 0; s < segments.Length; s++)
        {
            var table = _city.Segments[s].Table;
            if (IsDerived(table.Axes, fact))
            {
                return null;
            }

            segments[s] = Step(table.Axes, table.Grid, fact, value);
        }

        return new FactOption(
            fact,
            value,
            Step(_rules.Stances.Axes, _rules.Stances.Grid, fact, value),
            segments
        );
    }

    /// <summary>Makes another share of a rule's measures ready to be supposed.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="isMeant">Which of its measures that have a share; <c>null</c> for all.</param>
    /// <exception cref="KeyNotFoundException">No rule is called so.</exception>
    public ShareOption SupposeShare(string rule, Predicate<Measure>? isMeant = null) =>
        new SupposedShare(this, rule, isMeant ?? (_ => true)).Make();

    /// <summary>Supposes values of facts.</summary>
    /// <param name="changes">The values; of two for one fact of one line the later counts.</param>
    /// <param name="into">Filled with what the city saves.</param>
    public void Apply(ReadOnlySpan<FactChange> changes, DeltaTotals into)
    {
        into.Begin(Totals);
        var lines = _lines;
        foreach (ref readonly var change in changes)
        {
            var position = _city.PositionOf[change.Line];
            ref readonly var state = ref lines[position];
            ref var line = ref into.Touch(position, state.Stance, state.Cell);
            line.Stance = change.Option.Stance.From(line.Stance);
            line.Cell = change.Option.Segments[state.Segment].From(line.Cell);
        }

        var tables = _evaluation.Tables;
        var stances = _rules.Stances.Cells;
        var isOrdered = IsOfOrders(changes);
        var (yellow, orange, red) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        foreach (ref readonly var line in into.Touched)
        {
            var position = line.Position;
            ref readonly var state = ref lines[position];
            if (line.Stance == state.Stance && line.Cell == state.Cell && !isOrdered)
            {
                continue;
            }

            ref readonly var segment = ref _segments[state.Segment];
            // A line of an order is worked out by itself, with what the order asks of it now.
            var cell =
                isOrdered || (_rules.Orders is not null && _city.Orders[position] is not { IsNothing: true })
                    ? 0
                    : _city.PlanCells.Start[
                        segment.PlansFrom + segment.Cells[line.Cell] + state.Stop + stances[line.Stance]
                    ];
            var now = unchecked((int)cell);
            if (now == state.Plan)
            {
                continue;
            }

            if (state.IsOpen)
            {
                Add(position, _evaluation.Plans[state.Plan], -1, into);
            }
            else
            {
                var saved = _decisions.SavedStart + ((nint)ColumnTotals.Width * position);
                yellow -= Vector256.Load(saved);
                orange -= Vector256.Load(saved + 4);
                red -= Vector256.Load(saved + 8);
            }

            if (now == 0 || ((cell >> (32 + PlanTables.MaskShift)) & _city.Flags.Start[position]) != 0)
            {
                Add(
                    position,
                    now == 0 ? PlanByRow(line, changes, isOrdered) : _evaluation.Plans[now],
                    1,
                    into
                );
                continue;
            }

            var own = Vector256.Load(_city.Bases.Start + ((nint)Pollutants.Count * position));
            var factors = tables.Factors + ((nint)PlanTables.Width * now);
            yellow += own * Vector256.Load(factors);
            orange += own * Vector256.Load(factors + 4);
            red += own * Vector256.Load(factors + 8);
        }

        into.Add(yellow, orange, red);
    }

    /// <summary>Supposes another share of a rule.</summary>
    /// <param name="option">Which measures; made by <see cref="SupposeShare"/> of this state.</param>
    /// <param name="share">Their share.</param>
    /// <param name="into">Filled with what the city saves.</param>
    public void Apply(ShareOption option, Permille share, DeltaTotals into)
    {
        into.Begin(Totals);
        option.Apply(share, into);
    }

    /// <summary>Supposes that firms have other lines, figures or list entries.</summary>
    /// <param name="firms">The firms' rows in the inventory, each once.</param>
    /// <param name="with">The same firms as they are supposed to be, prepared by the same engine for the same day; <c>null</c> for none.</param>
    /// <param name="into">Filled with what the city saves.</param>
    public void Replace(ReadOnlySpan<int> firms, PreparedCity? with, DeltaTotals into)
    {
        into.Begin(Totals);
        foreach (var firm in firms)
        {
            var (start, length) = _city.Inventory.Lines.LinesOf(firm).GetOffsetAndLength(_city.Count);
            for (var line = start; line < start + length; line++)
            {
                var position = _city.PositionOf[line];
                Add(position, _evaluation.Plans[_decisions.PlansStart[position]], -1, into);
            }
        }

        if (with is null)
        {
            return;
        }

        using var decisions = with.NewDecisions();
        with.Decide(decisions);
        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            into.Add(i, decisions.Totals.Known[i], decisions.Totals.Most[i]);
        }

        into.AddOpen(decisions.Totals.OpenLines);
    }

    /// <inheritdoc/>
    public void Dispose() => _decisions.Dispose();

    /// <summary>Adds a line under a plan, or takes it away.</summary>
    [SkipLocalsInit]
    internal void Add(int position, Plan plan, int sign, DeltaTotals into)
    {
        var saved = stackalloc double[ColumnTotals.Width];
        var exact = stackalloc double[ColumnTotals.Width];
        new Span<double>(exact, ColumnTotals.Width).Clear();
        var sum = default(TotalsSum);
        LineArithmetic.Of(_city, plan, position, saved, exact, ref sum);
        for (var i = 0; i < ColumnTotals.Width; i++)
        {
            sum.Known[i] += (long)exact[i];
            sum.Most[i] += (long)exact[i];
        }

        into.Add(ref sum, sign);
    }

    /// <summary>Whether the grade of one line may bind others of its firm.</summary>
    private bool IsGradeShared() =>
        LowestIndustry.AppliesOn(_rules.Set, _rules.On)
        && LowestIndustry.IsOfSeveral(_city.Inventory.Enterprises);

    private bool IsOpen(int position)
    {
        foreach (var saved in _decisions.Saved.Slice(ColumnTotals.Width * position, ColumnTotals.Width))
        {
            if (double.IsNaN(saved))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether orders ask for a fact that is supposed.</summary>
    private bool IsOfOrders(ReadOnlySpan<FactChange> changes)
    {
        if (_rules.Orders is not { } orders)
        {
            return false;
        }

        foreach (ref readonly var change in changes)
        {
            if (orders.Facts.Contains(change.Option.Fact, StringComparer.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The plan of a line whose cells leave the answer open under the changes.</summary>
    /// <param name="touched">The line.</param>
    /// <param name="changes">All that is supposed.</param>
    /// <param name="isOrdered">Whether orders ask for it: then more than the two places hangs on the changes.</param>
    private Plan PlanByRow(TouchedLine touched, ReadOnlySpan<FactChange> changes, bool isOrdered)
    {
        if (!isOrdered && _memory.Find(touched) is { } known)
        {
            return known;
        }

        var line = _city.LineAt[touched.Position];
        var rows = new FactRow[AlertLevels.All.Count];
        var reader = OpenRows.ReaderOf(_city);
        for (var level = 0; level < rows.Length; level++)
        {
            rows[level] = reader.Read(line, AlertLevels.All[level], _rules.ElapsedHours);
            foreach (ref readonly var change in changes)
            {
                if (change.Line == line)
                {
                    rows[level] = rows[level].With(change.Option.Fact, change.Option.Value);
                }
            }
        }

        var plan = OpenRows.PlanOf(_city, touched.Position, new MissingFacts(_rules), rows);
        if (!isOrdered)
        {
            _memory.Keep(touched, plan);
        }

        return plan;
    }

    private static bool IsDerived(AxisSet axes, string fact) =>
        axes.Axes.Any(axis =>
            axis.Derived is { } test && ConditionFacts.Of(test).Contains(fact, StringComparer.Ordinal)
        );

    private static AxisStep Step(AxisSet axes, Grid grid, string fact, FactValue value)
    {
        var axis = axes.IndexOf(fact);
        return axis < 0
            ? default
            : new AxisStep(grid.Strides[axis], axes.Axes[axis].Count, axes.Axes[axis].CodeOf(value));
    }
}
