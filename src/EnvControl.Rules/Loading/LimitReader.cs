using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>limits.json</c> (合理上限): amounts beyond which an inventory's figure is a slip of the pen.</summary>
internal static class LimitReader
{
    /// <summary>The catalogue with each fact's largest value lowered to its limit.</summary>
    public static FactCatalog Apply(
        FactCatalog facts,
        RuleFiles files,
        WithheldNames withheld,
        ICollection<Fault> faults
    )
    {
        var limits = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var file in files.Named("limits.json"))
        {
            foreach (var (item, path) in file.Sound("/limits"))
            {
                var fact = item.Text("fact");
                if (!facts.TryGet(fact, out _) && !withheld.MayBe(NameKind.Fact, fact))
                {
                    faults.Add(RuleFaults.Unreadable(file.Where(path), fact));
                }

                limits[fact] = (double)(item.NumberOrNull("max") ?? 0);
            }
        }

        return new FactCatalog(
            facts.Facts.Select(fact =>
                limits.TryGetValue(fact.Id, out var max) && max < (fact.Max ?? double.MaxValue)
                    ? fact with
                    {
                        Max = max,
                    }
                    : fact
            )
        );
    }
}
