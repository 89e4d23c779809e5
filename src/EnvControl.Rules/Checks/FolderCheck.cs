using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Checks;

/// <summary>Checks a rules folder and every example of another place below it (规则目录检查): each is a set of its own, walked cell by cell.</summary>
public static class FolderCheck
{
    /// <summary>Loads and checks them all; the shipped files are opened once, and examples are walked beside the rules.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <param name="progress">Told how far the walk of the rules themselves is; may be <c>null</c>.</param>
    /// <exception cref="FaultException">Any of them cannot be loaded; all faults of all of them at once.</exception>
    public static FolderReport Run(string shipped, string? folder, IProgress<CheckProgress>? progress)
    {
        var rules = new ShippedRules(shipped);
        var walked = Task.Run(() =>
            ExampleFolders
                .Of(folder ?? shipped)
                .AsParallel()
                .AsOrdered()
                .Select(example => (Name: ExampleFolders.NameOf(example), Found: Try(rules, example, null)))
                .ToArray()
        );
        var (own, wrong) = Try(rules, folder, progress);
        var examples = walked.GetAwaiter().GetResult();
        // What is wrong with the shipped files themselves is told once, not again by every set that extends them.
        var told = wrong.Select(entry => entry.Fault).ToHashSet();
        FaultyEntry[] entries =
        [
            .. wrong,
            .. examples.SelectMany(example =>
                example
                    .Found.Wrong.Where(entry => !told.Contains(entry.Fault))
                    .Select(entry => entry with { Fault = ExampleFolders.In(example.Name, entry.Fault) })
            ),
        ];
        return own is null || entries.Length > 0
            ? throw new UnfitRulesException(entries)
            : new FolderReport(
                own,
                [
                    .. examples.Select(example => new ExampleReport(
                        example.Name,
                        example.Found.Report! with
                        {
                            Findings =
                            [
                                .. example.Found.Report!.Findings.Select(finding =>
                                    finding with
                                    {
                                        Fault = ExampleFolders.In(example.Name, finding.Fault),
                                    }
                                ),
                            ],
                        }
                    )),
                ]
            );
    }

    private static (CheckReport? Report, ImmutableArray<FaultyEntry> Wrong) Try(
        ShippedRules rules,
        string? folder,
        IProgress<CheckProgress>? progress
    )
    {
        try
        {
            var report = RuleSetCheck.Run(rules, folder, progress);
            // A row on coverage that claims too much keeps nobody from seeing what else was found.
            var rows = CoverageChecks
                .Of(report.Rules)
                .Select(fault => new Finding(fault, new FindingSubject(), null));
            return (report with { Findings = [.. report.Findings, .. rows] }, []);
        }
        catch (FaultException wrong)
        {
            return (null, UnfitRulesException.EntriesOf(wrong));
        }
    }
}
