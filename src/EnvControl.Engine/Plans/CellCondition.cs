using System.Collections.Immutable;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;

namespace EnvControl.Engine.Plans;

/// <summary>A condition in terms of a table's dimensions (按编码求值的条件); dimensions not yet fixed make it unknown.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
internal sealed class CellCondition
{
    /// <summary>The code of a dimension that is not fixed yet.</summary>
    public const byte Open = 255;

    private readonly Form _form;
    private readonly ImmutableArray<CellCondition> _parts;
    private readonly int _axis;
    private readonly ImmutableArray<Truth> _truths;
    private readonly (uint Yes, uint No)[] _lanes;

    private CellCondition(
        Form form,
        ImmutableArray<CellCondition> parts,
        int axis = -1,
        ImmutableArray<Truth> truths = default
    )
    {
        _form = form;
        _parts = parts;
        _axis = axis;
        _truths = truths;
        _lanes = form switch
        {
            Form.Level => [LanesWhere(lane => truths[TableLanes.LevelOf(lane)])],
            Form.Class => [LanesWhere(lane => truths[(int)TableLanes.ClassOf(lane)])],
            Form.Axis => LanesOf(truths),
            _ => [],
        };
    }

    private enum Form
    {
        All = 1,
        Any = 2,
        Not = 3,
        Axis = 4,
        Level = 5,
        Class = 6,
    }

    /// <summary>Every part must hold.</summary>
    public static CellCondition All(ImmutableArray<CellCondition> parts) => new(Form.All, parts);

    /// <summary>At least one part must hold.</summary>
    public static CellCondition Any(ImmutableArray<CellCondition> parts) => new(Form.Any, parts);

    /// <summary>The part must not hold.</summary>
    public static CellCondition Not(CellCondition part) => new(Form.Not, [part]);

    /// <summary>A test of one dimension; shape of <paramref name="truths"/>: [codes].</summary>
    public static CellCondition OfAxis(int axis, ImmutableArray<Truth> truths) =>
        new(Form.Axis, [], axis, truths);

    /// <summary>A test of the alert level; shape of <paramref name="truths"/>: [levels].</summary>
    public static CellCondition ByLevel(ImmutableArray<Truth> truths) => new(Form.Level, [], -1, truths);

    /// <summary>A test of the standing's control class; shape of <paramref name="truths"/>: [classes].</summary>
    public static CellCondition ByClass(ImmutableArray<Truth> truths) => new(Form.Class, [], -1, truths);

    /// <summary>Evaluates it.</summary>
    /// <param name="codes">The code of each dimension, or <see cref="Open"/>.</param>
    /// <param name="level">The level's place, yellow first.</param>
    /// <param name="standing">The standing's class.</param>
    public Truth Evaluate(ReadOnlySpan<byte> codes, int level, ControlClass standing)
    {
        switch (_form)
        {
            case Form.Axis:
                return codes[_axis] == Open ? Truth.Unknown : _truths[codes[_axis]];
            case Form.Level:
                return _truths[level];
            case Form.Class:
                return _truths[(int)standing];
            case Form.Not:
                return _parts[0].Evaluate(codes, level, standing) switch
                {
                    Truth.Yes => Truth.No,
                    Truth.No => Truth.Yes,
                    _ => Truth.Unknown,
                };
            default:
                var (worst, best) = _form == Form.All ? (Truth.No, Truth.Yes) : (Truth.Yes, Truth.No);
                var truth = best;
                foreach (var part in _parts)
                {
                    var own = part.Evaluate(codes, level, standing);
                    if (own == worst)
                    {
                        return worst;
                    }

                    truth = own == Truth.Unknown ? own : truth;
                }

                return truth;
        }
    }

    /// <summary>Evaluates it in every lane of <see cref="TableLanes"/> at once.</summary>
    /// <param name="codes">The code of each dimension, or <see cref="Open"/>.</param>
    /// <returns>The lanes where it holds and those where it does not; in the others it is unknown.</returns>
    public (uint Yes, uint No) Lanes(ReadOnlySpan<byte> codes)
    {
        switch (_form)
        {
            case Form.Axis:
                return codes[_axis] == Open ? (0, 0) : _lanes[codes[_axis]];
            case Form.Level or Form.Class:
                return _lanes[0];
            case Form.Not:
                var (holds, fails) = _parts[0].Lanes(codes);
                return (fails, holds);
            case Form.All:
                var (all, none) = (TableLanes.All, 0u);
                foreach (var part in _parts)
                {
                    var (yes, no) = part.Lanes(codes);
                    (all, none) = (all & yes, none | no);
                    if (none == TableLanes.All)
                    {
                        break;
                    }
                }

                return (all, none);
            default:
                var (any, nothing) = (0u, TableLanes.All);
                foreach (var part in _parts)
                {
                    var (yes, no) = part.Lanes(codes);
                    (any, nothing) = (any | yes, nothing & no);
                    if (any == TableLanes.All)
                    {
                        break;
                    }
                }

                return (any, nothing);
        }
    }

    private static (uint Yes, uint No)[] LanesOf(ImmutableArray<Truth> truths)
    {
        var lanes = new (uint Yes, uint No)[truths.Length];
        for (var code = 0; code < lanes.Length; code++)
        {
            lanes[code] = (
                truths[code] == Truth.Yes ? TableLanes.All : 0,
                truths[code] == Truth.No ? TableLanes.All : 0
            );
        }

        return lanes;
    }

    private static (uint Yes, uint No) LanesWhere(Func<int, Truth> truthOf)
    {
        var (yes, no) = (0u, 0u);
        for (var lane = 0; lane < TableLanes.Count; lane++)
        {
            var truth = truthOf(lane);
            yes |= truth == Truth.Yes ? 1u << lane : 0;
            no |= truth == Truth.No ? 1u << lane : 0;
        }

        return (yes, no);
    }
}
