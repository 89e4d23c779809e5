using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Orders;

/// <summary>Holds the firms that control orders name against an inventory (管控令点名企业核对).</summary>
/// <param name="inventory">The inventory.</param>
/// <param name="rules">Names processes.</param>
public sealed class OrderCheck(EmergencyReductionInventory inventory, RuleSet rules)
{
    // Asked of a large inventory only when an order names a firm by its name: it holds every name.
    private readonly Lazy<ILookup<string, int>> _byName = new(() =>
        Enumerable
            .Range(0, inventory.Enterprises.Count)
            .ToLookup(
                firm => inventory.Enterprises.Names.Text(firm) ?? string.Empty,
                firm => firm,
                StringComparer.Ordinal
            )
    );

    /// <summary>Everything that does not fit, order by order.</summary>
    public IEnumerable<Fault> Of(IEnumerable<ControlOrder> orders) =>
        orders.SelectMany(order => order.Firms.SelectMany(firm => Of(order, firm)));

    private IEnumerable<Fault> Of(ControlOrder order, OrderFirm named)
    {
        var where = named.Where;
        var firms = named.CreditCode is { } code
            ? inventory.Enterprises.IndexOf(code) is >= 0 and var found
                ? [found]
                : []
            : named.Names.SelectMany(name => _byName.Value[name]).Distinct().ToArray();
        if (firms.Length == 0)
        {
            yield return OrderFaults.UnknownFirm(
                where,
                order.Id,
                named.Called,
                NearestWord.To(named.Called, _byName.Value.Select(known => known.Key))
            );
        }

        if (firms.Length > 1)
        {
            yield return OrderFaults.SeveralFirms(where, order.Id, named.Called, firms.Length);
        }

        foreach (var firm in firms)
        {
            var name = inventory.Enterprises.Names.Text(firm) ?? string.Empty;
            if (!named.Names.IsEmpty && !named.Names.Contains(name, StringComparer.Ordinal))
            {
                yield return OrderFaults.OtherName(where, order.Id, named.CreditCode!, named.Called, name);
            }

            foreach (var fault in Lines(order, named, firm))
            {
                yield return fault;
            }
        }
    }

    private IEnumerable<Fault> Lines(ControlOrder order, OrderFirm named, int firm)
    {
        var table = inventory.Lines;
        var (start, length) = table.LinesOf(firm).GetOffsetAndLength(table.Count);
        var lines = Enumerable.Range(start, length).ToArray();
        var labels = lines.Select(line => table.Names.Text(line) ?? string.Empty).ToArray();
        foreach (var label in named.Lines.Except(labels, StringComparer.Ordinal))
        {
            yield return OrderFaults.UnknownLine(
                named.Where,
                order.Id,
                named.Called,
                label,
                NearestWord.To(label, labels)
            );
        }

        var processes = lines.Select(line => table.Processes.Text(line) ?? string.Empty).ToArray();
        // A firm without lines of its own is bound as a whole, without a figure.
        if (processes is [FactIds.WholePlant])
        {
            yield break;
        }

        var lacking = named
            .Processes.Except(processes, StringComparer.Ordinal)
            .Select(process => rules.Processes.GetValueOrDefault(process, new Bilingual(process, process)))
            .ToArray();
        if (lacking.Length > 0)
        {
            yield return OrderFaults.NoSuchProcess(named.Where, order.Id, named.Called, lacking);
        }
    }
}
