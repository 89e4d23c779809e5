using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads a rules folder into a checked rule set (规则集加载): any fault stops the whole set.</summary>
public static class RuleSetLoader
{
    /// <summary>Loads the shipped rules, or a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program; its <c>schema</c> folder is used in any case.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    public static RuleSet Load(string shipped, string? folder = null) => Open(shipped, folder).Set;

    /// <summary>Loads several folders that extend the shipped rules, whose files are opened once for all of them.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folders">The folders.</param>
    /// <returns>The sets in the order of the folders; where one is wrong, its faults instead.</returns>
    public static IEnumerable<(string Folder, RuleSet? Set, ImmutableArray<Fault> Faults)> LoadEach(
        string shipped,
        IEnumerable<string> folders
    )
    {
        var rules = new ShippedRules(shipped);
        foreach (var folder in folders)
        {
            yield return Try(rules, folder);
        }
    }

    /// <summary>Whether a folder could not even be opened.</summary>
    public static bool AreUnreadable(IEnumerable<Fault> faults) =>
        faults.Any(fault =>
            fault.Code == RuleFaults.NoFolder(string.Empty).Code
            || fault.Code == RuleFaults.NotReadable(string.Empty, new(string.Empty, string.Empty)).Code
        );

    /// <summary>Loads the rules together with the files they stand in.</summary>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    internal static (RuleSet Set, RuleFiles Files) Open(string shipped, string? folder) =>
        Open(new ShippedRules(shipped), folder);

    /// <inheritdoc cref="Open(string, string?)"/>
    /// <remarks>What can be read of a set that is wrong is looked at all the same, so that nobody mends one fault to meet the next.</remarks>
    internal static (RuleSet Set, RuleFiles Files) Open(ShippedRules shipped, string? folder)
    {
        var faults = new List<Fault>();
        var files = Read(shipped, folder, faults);
        if (AreUnreadable(faults))
        {
            throw new FaultException(faults);
        }

        var withheld = new FormCheck(files, shipped.Schemas, faults).Check();
        var set = Build(files, shipped.Schemas, withheld, faults);
        if (faults.Count == 0)
        {
            return (set, files);
        }

        var firms = new ConcernedFirms(files, set.Facts);
        throw new UnfitRulesException(
            faults
                .Order(FaultPlaces.Order)
                .Select(fault => new FaultyEntry(fault, firms.Of(fault), set.Facts))
        );
    }

    private static (string Folder, RuleSet? Set, ImmutableArray<Fault> Faults) Try(
        ShippedRules shipped,
        string folder
    )
    {
        try
        {
            return (folder, Open(shipped, folder).Set, []);
        }
        catch (FaultException wrong)
        {
            return (folder, null, [.. wrong.Faults]);
        }
    }

    private static RuleFiles Read(ShippedRules shipped, string? folder, List<Fault> faults)
    {
        try
        {
            return RuleFiles.Read(shipped, folder, faults);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([RuleFaults.NotReadable(folder ?? shipped.Folder, Cause.Of(wrong))]);
        }
    }

    private static RuleSet Build(
        RuleFiles files,
        SchemaCheck schemas,
        WithheldNames withheld,
        List<Fault> faults
    )
    {
        var industries = NameTables.Industries(files, withheld, faults);
        var processes = NameTables.Names(
            files,
            "processes.json",
            "processes",
            NameKind.Process,
            withheld,
            faults
        );
        var elsewhere = new LawOfElsewhere(files);
        var divisions = DivisionTable.Read(files, elsewhere, withheld, faults);
        var facts = FactsReader.Read(
            files,
            list =>
                list switch
                {
                    "industries" => NameTables.AsValues(
                        industries.Select(i => KeyValuePair.Create(i.Key, i.Value.Name))
                    ),
                    "processes" => NameTables.AsValues(processes),
                    "divisions" => NameTables.AsValues(divisions),
                    _ =>
                    [
                        .. files
                            // The table is named after the standard, GB/T 4754; facts.json leaves the T out.
                            .Tables.Where(t =>
                                t.Key.StartsWith(
                                    $"codes/{(list == "gb4754" ? "gbt4754" : list)}",
                                    StringComparison.Ordinal
                                )
                            )
                            .SelectMany(t => FactsReader.Codes(t.Value)),
                    ],
                },
            withheld,
            faults
        );
        var instruments = new InstrumentBook(withheld, faults);
        foreach (var file in files.Where(FileKinds.IsInstruments))
        {
            instruments.Read(file);
        }

        var indicatorFacts = FactsReader.Indicators(files, withheld, faults);
        var reader = new RuleReader(facts, instruments, [.. processes.Keys], withheld, faults);
        var classification = ClassOrder.Of(
            files
                .Named("classification.json")
                .SelectMany(reader.Read)
                .Where(read => !elsewhere.Holds(read.Rule))
                .Select(read =>
                    (RuleReader.Classify(read.Rule, read.Properties, read.Where, faults), read.Where)
                ),
            faults
        );
        var read = files.Where(FileKinds.IsWorkflow).SelectMany(reader.Read).ToArray();
        var places = read.DistinctBy(one => one.Rule.Name, StringComparer.Ordinal)
            .ToDictionary(one => one.Rule.Name, one => one.Where, StringComparer.Ordinal);
        var set = new RuleSet(
            files.Id,
            LimitReader.Apply(facts, files, withheld, faults),
            industries,
            processes,
            divisions,
            classification,
            [.. read.Select(one => one.Rule).Where(rule => !elsewhere.Holds(rule))],
            [
                .. files
                    .Named("targets.json")
                    .SelectMany(file =>
                        TargetReader
                            .Read(file, instruments, faults)
                            .Where(target => !elsewhere.Holds(file.Name, target.Ground.Instrument))
                    ),
            ],
            new OverlayBook(files.Where(FileKinds.IsList).SelectMany(file => ListReader.Read(file, faults)))
        )
        {
            Division = elsewhere.Division ?? default,
            // The extending folder's own name, or none: the shipped city's is not another place's.
            Place = files
                .Named("rules.json")
                .Select(file => file.Root.BilingualOrNull("place"))
                .LastOrDefault(),
            Frames =
            [
                .. files.Named("grading.json").SelectMany(f => GradingReader.Read(f, instruments, faults)),
            ],
            Thresholds =
            [
                .. files
                    .Named("thresholds.json")
                    .SelectMany(f => ThresholdReader.Read(f, instruments, faults)),
            ],
            // A folder that extends the set has rules of its own, to which the shipped rows do not speak.
            Coverage =
            [
                .. files
                    .Named("coverage.json")
                    .Where(f => !files.IsExtended || RuleFiles.IsOfExtension(f.Name))
                    .SelectMany(f => CoverageReader.Read(f, instruments, industries, withheld, faults)),
            ],
            IndicatorFacts = indicatorFacts,
            Gradings =
            [
                .. new GradingTableReader(
                    indicatorFacts,
                    instruments,
                    industries,
                    elsewhere.Division,
                    files.IsOwn,
                    withheld,
                    faults
                ).Read(files.Where(FileKinds.IsGrading)),
            ],
            MeasureWords = MeasureWordsReader.Read(files, processes, withheld, faults),
        };
        set = set.WithOrders(Orders(files, set, elsewhere, schemas, withheld, faults));
        RuleSetChecks.Check(set, elsewhere.Division, places, withheld, faults);
        return set;
    }

    private static ControlOrder[] Orders(
        RuleFiles files,
        RuleSet set,
        LawOfElsewhere elsewhere,
        SchemaCheck schemas,
        WithheldNames withheld,
        List<Fault> faults
    )
    {
        var reader = new OrderReader(set, faults) { Withheld = withheld };
        var orders = new List<ControlOrder>();
        foreach (var file in files.Where(FileKinds.IsOrder).Where(file => !elsewhere.Holds(file)))
        {
            // The reader of orders asks everything that the schema asks, in words that name the cure.
            if (reader.Read(file) is { } order && schemas.Fits(file, "order", faults))
            {
                orders.Add(order);
            }
        }

        reader.CheckSuperseded(orders);
        return [.. orders];
    }
}
