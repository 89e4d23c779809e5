using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Answers;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Facts;

namespace EnvControl.Engine.Plans;

/// <summary>Works out rows whose cells leave the answer open (缺失事实的逐行求解): the answer common to all values, or the facts it hangs on.</summary>
/// <remarks>Not safe for several threads.</remarks>
internal sealed class MissingFacts(CompiledRules rules)
{
    private readonly FactCatalog _facts = rules.Set.Facts;

    /// <summary>What the rules say of a row at its level.</summary>
    public Answer<Verdict> Read(FactRow row, AlertLevel level)
    {
        var industry = row[FactIds.Industry].Text;
        var table = rules.TableOf(industry);
        var missing = rules
            .FactsAskedBy(industry)
            .Where(id => id != FactIds.ControlClass && row[id].IsMissing)
            .ToImmutableArray();
        if (missing.IsEmpty)
        {
            return Answer<Verdict>.Known(Of(row.ToArray(), table, level));
        }

        if (Completions.Of(row, missing, [.. rules.ConditionsOf(industry)]) is not { } completions)
        {
            return Certain(row, industry, null) is { } certain
                ? Answer<Verdict>.Known(certain)
                : Answer<Verdict>.Unknown(missing);
        }

        var verdicts = completions
            .Rows()
            .Select(values =>
                completions.IsPartial
                    ? Certain(new FactRow(row.Catalog, values), industry, completions.IsOpen)
                    : Of(values, table, level)
            )
            .ToArray();
        return AgreedVerdict.Of(completions, verdicts, missing);
    }

    private Verdict? Certain(FactRow row, string industry, Predicate<NumberTest>? isOpen) =>
        CertainVerdict.Of(
            row,
            rules.Classification,
            rules.RulesOf(industry),
            rules.Set.Industries[industry].CountsUngradedAs,
            isOpen,
            rules.TableOf(industry).Chosen,
            rules.Orders?.Rules ?? [],
            matches => rules.Orders?.Chosen(matches) ?? []
        );

    private Verdict Of(FactValue[] values, IndustryTable table, AlertLevel level)
    {
        FactValue FactOf(string id) => values[_facts.PositionOf(id)];
        var stance = rules.Stances.Cells[IndexOf(rules.Stances.Axes.Axes, rules.Stances.Grid, FactOf)];
        var cell = IndexOf(table.Axes.Axes, table.Grid, FactOf);
        var verdict = table.VerdictOf(rules.Stances.Stances[stance], cell, (int)level - 1);
        return rules.Orders is { } orders ? verdict with { Orders = orders.Of(FactOf) } : verdict;
    }

    private static int IndexOf(ImmutableArray<Axis> axes, Grid grid, Func<string, FactValue> factOf)
    {
        Span<byte> codes = stackalloc byte[axes.Length];
        for (var i = 0; i < axes.Length; i++)
        {
            codes[i] = axes[i].CodeOf(factOf);
        }

        return grid.IndexOf(codes);
    }
}
