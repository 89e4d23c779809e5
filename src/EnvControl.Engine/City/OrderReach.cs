using System.Collections.Immutable;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Engine.City;

/// <summary>How far a control order reaches in a city (管控令覆盖面).</summary>
/// <param name="Order">The order.</param>
/// <param name="Firms">Firms it asks something of at any level asked for.</param>
/// <param name="Lines">Their lines of which it asks something.</param>
public sealed record OrderReach(ControlOrder Order, int Firms, int Lines)
{
    /// <summary>Every order that holds at the moment asked, in order.</summary>
    public static ImmutableArray<OrderReach> Of(DecisionTable table)
    {
        var orders = table.RuleSet.Orders.Where(order => order.HoldsAt(table.Request.Moment)).ToArray();
        if (orders.Length == 0)
        {
            return [];
        }

        var names = orders
            .SelectMany(order => order.Rules.Select(rule => (rule.Rule.Name, order.Id)))
            .ToDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
        var bound = Enumerable
            .Range(0, table.Inventory.Lines.Count)
            .SelectMany(line =>
                table
                    .Request.Levels.SelectMany(level => table.Line(line, level).Duties)
                    .Select(duty => names.GetValueOrDefault(duty.Rule.Name))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(id => (Id: id, Line: line))
            )
            .ToLookup(pair => pair.Id, pair => pair.Line, StringComparer.Ordinal);
        return
        [
            .. orders.Select(order => new OrderReach(
                order,
                bound[order.Id].Select(table.Inventory.Lines.FirmOf).Distinct().Count(),
                bound[order.Id].Count()
            )),
        ];
    }
}
