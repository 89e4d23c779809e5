using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Holds <c>coverage.json</c> against the rules (规则覆盖核对): every industry has its row, and none claims more or less than its rules rest on.</summary>
internal sealed class CoverageChecks(RuleSet set, RuleFiles files, ICollection<Fault> faults)
{
    private readonly ILookup<string, string> _processes = files
        .Named("processes.json")
        .SelectMany(file => file.Root.Items("processes"))
        .SelectMany(item =>
            item.Texts("industries").Select(industry => (Industry: industry, Process: item.Text("id")))
        )
        .ToLookup(pair => pair.Industry, pair => pair.Process, StringComparer.Ordinal);

    /// <summary>Adds every fault found.</summary>
    /// <param name="entries">The entries with their places.</param>
    public void Check(IReadOnlyCollection<(CoverageEntry Entry, string Where)> entries)
    {
        foreach (var industry in set.Industries.Values.OrderBy(one => one.Id.Text, StringComparer.Ordinal))
        {
            if (!entries.Any(one => one.Entry.Industry == industry.Id && one.Entry.Process is null))
            {
                faults.Add(RuleFaults.NoCoverage("coverage.json", industry.Id.Text));
            }
        }

        foreach (var same in entries.GroupBy(one => (one.Entry.Industry, one.Entry.Process)))
        {
            foreach (var (entry, where) in same.Skip(1))
            {
                faults.Add(
                    RuleFaults.RepeatedId(where, $"{entry.Industry} {entry.Process}", same.First().Where)
                );
            }
        }

        foreach (var (entry, where) in entries)
        {
            var processes = entry.Process is { } only ? [only] : Others(entry.Industry, entries);
            var best = Best(entry.Industry, processes);
            if (best != entry.Trust)
            {
                faults.Add(
                    RuleFaults.OtherTrust(
                        where,
                        $"{entry.Industry} {entry.Process}".TrimEnd(),
                        entry.Trust.Spell(),
                        best?.Spell() ?? "-"
                    )
                );
            }
        }
    }

    private string[] Others(
        GuideIndustry industry,
        IReadOnlyCollection<(CoverageEntry Entry, string Where)> entries
    ) =>
        [
            .. _processes[industry.Text]
                .Concat(_processes["*"])
                .Where(process =>
                    !entries.Any(one => one.Entry.Industry == industry && one.Entry.Process == process)
                ),
        ];

    private Trust? Best(GuideIndustry industry, string[] processes) =>
        set
            .Rules.Where(rule =>
                processes.Any(process =>
                    ConditionEvaluator.Evaluate(
                        rule.Condition,
                        id =>
                            id switch
                            {
                                FactIds.Industry => FactValue.Of(industry.Text),
                                FactIds.Process => FactValue.Of(process),
                                _ => FactValue.Missing,
                            }
                    ) != Truth.No
                )
            )
            .Select(rule => (Trust?)rule.Ground.Trust)
            .Min();
}
