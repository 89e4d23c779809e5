using System.Collections.Immutable;
using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Conditions;

/// <summary>What is left to ask of a condition once some facts are known (条件化简): parts that are settled fall away.</summary>
public static class ConditionRemainder
{
    /// <summary>The remainder.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="factOf">The value of a fact by id; missing where it is left open.</param>
    /// <returns>Yes or no when nothing is left to ask; else unknown, and what is left.</returns>
    public static (Truth Truth, Condition? Left) Of(Condition condition, Func<string, FactValue> factOf)
    {
        switch (condition)
        {
            case AllOf all:
                return Join(all.Parts, factOf, Truth.No, parts => new AllOf(all.Column, parts));
            case AnyOf any:
                return Join(any.Parts, factOf, Truth.Yes, parts => new AnyOf(any.Column, parts));
            case Negation not:
                var (truth, left) = Of(not.Part, factOf);
                return truth switch
                {
                    Truth.Yes => (Truth.No, null),
                    Truth.No => (Truth.Yes, null),
                    _ => (Truth.Unknown, new Negation(not.Column, left!)),
                };
            default:
                var own = ConditionEvaluator.Evaluate(condition, factOf);
                return (own, own == Truth.Unknown ? condition : null);
        }
    }

    /// <summary>One part that settles the whole does so; of the others only open ones stay.</summary>
    private static (Truth Truth, Condition? Left) Join(
        ImmutableArray<Condition> parts,
        Func<string, FactValue> factOf,
        Truth settling,
        Func<ImmutableArray<Condition>, Condition> join
    )
    {
        var open = ImmutableArray.CreateBuilder<Condition>();
        foreach (var part in parts)
        {
            var (truth, left) = Of(part, factOf);
            if (truth == settling)
            {
                return (settling, null);
            }

            if (left is not null)
            {
                open.Add(left);
            }
        }

        return open.Count switch
        {
            0 => (settling == Truth.No ? Truth.Yes : Truth.No, null),
            1 => (Truth.Unknown, open[0]),
            _ => (Truth.Unknown, join(open.ToImmutable())),
        };
    }
}
