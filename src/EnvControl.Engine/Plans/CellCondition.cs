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
    }

    private enum Form
    {
        All,
        Any,
        Not,
        Axis,
        Level,
        Class,
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
}
