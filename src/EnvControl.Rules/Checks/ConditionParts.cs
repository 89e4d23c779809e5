using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Engine.Conditions;

namespace EnvControl.Rules.Checks;

/// <summary>Finds parts of a condition that never change its answer (条件中不起作用的部分).</summary>
internal static class ConditionParts
{
    /// <summary>The parts that could be left out, each with whether it is in effect always true (else always false).</summary>
    public static IEnumerable<(Condition Part, bool IsAlwaysTrue)> Idle(FactCatalog facts, Condition root)
    {
        var space = new RuleSpace(facts, root);
        return Idle(space, root, root, part => part);
    }

    /// <summary>Looks at the parts of one node; <paramref name="rebuild"/> puts another node in its place.</summary>
    private static IEnumerable<(Condition Part, bool IsAlwaysTrue)> Idle(
        RuleSpace space,
        Condition root,
        Condition node,
        Func<Condition, Condition> rebuild
    )
    {
        if (node is Negation not)
        {
            return Idle(space, root, not.Part, part => rebuild(not with { Part = part }));
        }

        var parts = PartsOf(node);
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            if (IsSame(space, root, rebuild(Join(node, parts.RemoveAt(i)))))
            {
                return [(parts[i], node is AllOf)];
            }
        }

        return parts
            .Select((part, i) => (part, i))
            .SelectMany(child =>
                Idle(space, root, child.part, other => rebuild(Join(node, parts.SetItem(child.i, other))))
            );
    }

    private static bool IsSame(RuleSpace space, Condition root, Condition other) =>
        space.IsComplete
        && space
            .Rows()
            .All(row =>
                space.Ask(root, row) is var truth && truth != Truth.Unknown && truth == space.Ask(other, row)
            );

    private static ImmutableArray<Condition> PartsOf(Condition node) =>
        node switch
        {
            AllOf all => all.Parts,
            AnyOf any => any.Parts,
            _ => [],
        };

    private static Condition Join(Condition node, ImmutableArray<Condition> parts) =>
        parts.Length == 1 ? parts[0]
        : node is AllOf ? new AllOf(node.Column, parts)
        : new AnyOf(node.Column, parts);
}
