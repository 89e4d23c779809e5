using System.Collections.Immutable;
using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Files.Reading;

/// <summary>Reads the control orders of an inventory (管控令文本读取), from files or a store.</summary>
internal static class OrderTexts
{
    /// <summary>Reads orders.</summary>
    /// <param name="sources">Their texts.</param>
    /// <param name="rules">What they may name.</param>
    /// <param name="documents">The texts that were read.</param>
    /// <exception cref="FaultException">Anything is wrong with an order; all faults at once.</exception>
    public static ImmutableArray<ControlOrder> Read(
        IEnumerable<TextSource> sources,
        RuleSet rules,
        out ImmutableArray<InventoryDocument> documents
    )
    {
        var found = new List<Fault>();
        var reader = new OrderReader(rules, found);
        var orders = ImmutableArray.CreateBuilder<ControlOrder>();
        var read = ImmutableArray.CreateBuilder<InventoryDocument>();
        foreach (var source in sources)
        {
            try
            {
                var text = source.Read();
                read.Add(new InventoryDocument(source.Path, text));
                if (reader.Read(text, source.Path) is { } order)
                {
                    orders.Add(order);
                }
            }
            catch (DecoderFallbackException)
            {
                found.Add(ReadingFaults.NoText(source.Path));
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                found.Add(ReadingFaults.Unreadable(source.Path, Cause.Of(wrong)));
            }
        }

        if (found.Count == 0)
        {
            reader.CheckSuperseded([.. rules.Orders, .. orders]);
        }

        var faults = new FaultReport();
        faults.AddRange(found);
        faults.Stop();
        documents = read.ToImmutable();
        return orders.ToImmutable();
    }
}
