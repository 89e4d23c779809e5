using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace EnvControl.Engine.Plans;

/// <summary>All plans of a compiled rule set by number (方案汇总); number 0 stands for "to be worked out row by row".</summary>
/// <remarks>Plans are only ever added. Adding and reading are safe from several threads.</remarks>
internal sealed class PlanBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PlanKey, int> _numbers = [];
    private ImmutableArray<Plan> _plans = [new Plan([])];
    private ImmutableArray<Plan>.Builder? _open;

    /// <summary>The plans so far.</summary>
    public ImmutableArray<Plan> Plans
    {
        get
        {
            lock (_lock)
            {
                if (_open is not null)
                {
                    _plans = _open.ToImmutable();
                    _open = null;
                }

                return _plans;
            }
        }
    }

    /// <summary>The number of a plan; equal plans have one number.</summary>
    public int Add(Plan plan) => Add(new PlanKey(plan.Levels[0], plan.Levels[1], plan.Levels[2]), plan);

    /// <summary>The number of the plan of three levels.</summary>
    public int Add(LevelPlan yellow, LevelPlan orange, LevelPlan red) =>
        Add(new PlanKey(yellow, orange, red), null);

    private int Add(PlanKey key, Plan? plan)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(key, out var number))
            {
                return number;
            }

            _open ??= _plans.ToBuilder();
            number = _open.Count;
            _open.Add(plan ?? new Plan([key.Yellow, key.Orange, key.Red]));
            _numbers.Add(key, number);
            return number;
        }
    }

    /// <summary>Level plans are made once for each table, so that equal ones are the same object.</summary>
    private readonly record struct PlanKey(LevelPlan Yellow, LevelPlan Orange, LevelPlan Red)
    {
        public bool Equals(PlanKey other) =>
            ReferenceEquals(Yellow, other.Yellow)
            && ReferenceEquals(Orange, other.Orange)
            && ReferenceEquals(Red, other.Red);

        public override int GetHashCode()
        {
            unchecked
            {
                return (((RuntimeHelpers.GetHashCode(Yellow) * 31) + RuntimeHelpers.GetHashCode(Orange)) * 31)
                    + RuntimeHelpers.GetHashCode(Red);
            }
        }
    }
}
