using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Engine.Plans;

/// <summary>What keeps rules from being made into tables (编译规则时的问题).</summary>
internal static class PlanFaults
{
    /// <summary>A table would have too many cells.</summary>
    public static Fault TooManyCells(ImmutableArray<Axis> axes, int most)
    {
        var dimensions = string.Join(", ", axes.Select(axis => $"{axis.Name} ({axis.Count})"));
        return new Fault(
            "EC2502",
            string.Empty,
            new Bilingual(
                $"同一行业的规则区分的情况超过{most}种:{dimensions}。",
                $"The rules of one industry tell more than {most} cases apart: {dimensions}."
            ),
            new Bilingual(
                "请减少同一行业规则所问的事实或区分的取值。",
                "Let the rules of one industry ask for fewer facts or tell fewer values apart."
            )
        );
    }

    /// <summary>Too many values of a fact are told apart.</summary>
    public static Fault TooManyValues(string fact, int most) =>
        new(
            "EC2503",
            string.Empty,
            new Bilingual(
                $"规则区分了事实“{fact}”的{most}种以上取值。",
                $"Rules tell more than {most} values of '{fact}' apart."
            ),
            new Bilingual("请合并所区分的取值。", "Tell fewer of its values apart.")
        );
}
