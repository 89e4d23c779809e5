using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads a rules folder into a checked rule set (规则集加载): any fault stops the whole set.</summary>
public static class RuleSetLoader
{
    private static readonly (string Name, string Schema)[] RootFiles =
    [
        ("rules.json", "rules"),
        ("facts.json", "facts"),
        ("processes.json", "processes"),
        ("industries.json", "industries"),
        ("divisions.json", "divisions"),
        ("limits.json", "limits"),
        ("targets.json", "targets"),
        ("classification.json", "workflow"),
    ];

    private static readonly (string Name, string Schema)[] OptionalRootFiles =
    [
        ("grading.json", "grading"),
        ("thresholds.json", "thresholds"),
        ("coverage.json", "coverage"),
        ("indicators.json", "indicators"),
        (MeasureWordsReader.File, "measure-words"),
    ];

    /// <summary>Loads the shipped rules, or a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program; its <c>schema</c> folder is used in any case.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    public static RuleSet Load(string shipped, string? folder = null) => Open(shipped, folder).Set;

    /// <summary>Whether a folder could not even be opened.</summary>
    public static bool AreUnreadable(IEnumerable<Fault> faults) =>
        faults.Any(fault =>
            fault.Code == RuleFaults.NoFolder(string.Empty).Code
            || fault.Code == RuleFaults.NotReadable(string.Empty, string.Empty).Code
        );

    /// <summary>Loads the rules together with the files they stand in.</summary>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    internal static (RuleSet Set, RuleFiles Files) Open(string shipped, string? folder)
    {
        var faults = new List<Fault>();
        var files = Read(shipped, folder, faults);
        Stop(faults);
        CheckSchemas(files, new SchemaCheck(Path.Combine(shipped, "schema")), faults);
        Stop(faults);
        var set = Build(files, faults);
        Stop(faults);
        return (set, files);
    }

    private static RuleFiles Read(string shipped, string? folder, List<Fault> faults)
    {
        try
        {
            return RuleFiles.Read(shipped, folder, faults);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([RuleFaults.NotReadable(folder ?? shipped, wrong.Message)]);
        }
    }

    private static void Stop(List<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new FaultException(faults.Order(FaultPlaces.Order));
        }
    }

    private static void CheckSchemas(RuleFiles files, SchemaCheck schemas, List<Fault> faults)
    {
        foreach (var (name, schema) in RootFiles)
        {
            if (!files.Named(name).Any())
            {
                faults.Add(RuleFaults.MissingFile(name));
            }

            foreach (var file in files.Named(name))
            {
                schemas.Fits(file, schema, faults);
            }
        }

        foreach (var (name, schema) in OptionalRootFiles)
        {
            foreach (var file in files.Named(name))
            {
                schemas.Fits(file, schema, faults);
            }
        }

        foreach (var file in files.Where(IsGrading))
        {
            schemas.Fits(file, "grading-table", faults);
        }

        foreach (var file in files.Where(IsInstruments))
        {
            schemas.Fits(file, "instruments", faults);
        }

        foreach (var file in files.Where(IsList))
        {
            schemas.Fits(file, "list", faults);
        }

        foreach (var file in files.Where(IsOrder))
        {
            schemas.Fits(file, "order", faults);
        }

        foreach (var file in files.Where(IsWorkflow))
        {
            schemas.Fits(file, "workflow", faults);
        }
    }

    private static bool IsInstruments(string name) =>
        name.EndsWith("/instruments.json", StringComparison.Ordinal);

    private static bool IsOrder(string name) => name.Contains("/orders/", StringComparison.Ordinal);

    private static bool IsList(string name) =>
        name.StartsWith("lists/", StringComparison.Ordinal) && !IsOrder(name);

    private static bool IsGrading(string name) => name.EndsWith(".grading.json", StringComparison.Ordinal);

    internal static bool IsWorkflow(string name) =>
        name.Contains('/', StringComparison.Ordinal)
        && !IsInstruments(name)
        && !IsList(name)
        && !IsGrading(name)
        && !IsOrder(name);

    private static RuleSet Build(RuleFiles files, List<Fault> faults)
    {
        var industries = NameTables.Industries(files, faults);
        var processes = NameTables.Names(files, "processes.json", "processes", faults);
        var divisions = NameTables.Names(files, "divisions.json", "divisions", faults);
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
            faults
        );
        var instruments = Instruments(files, faults);
        var elsewhere = new LawOfElsewhere(files);
        var indicatorFacts = FactsReader.Indicators(files, faults);
        var reader = new RuleReader(facts, instruments, [.. processes.Keys], faults);
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
        var read = files.Where(IsWorkflow).SelectMany(reader.Read).ToArray();
        var places = read.DistinctBy(one => one.Rule.Name, StringComparer.Ordinal)
            .ToDictionary(one => one.Rule.Name, one => one.Where, StringComparer.Ordinal);
        var set = new RuleSet(
            files.Id,
            LimitReader.Apply(facts, files, faults),
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
            new OverlayBook(files.Where(IsList).SelectMany(file => ListReader.Read(file, faults)))
        )
        {
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
                    .SelectMany(f => CoverageReader.Read(f, instruments, industries, faults)),
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
                    faults
                ).Read(files.Where(IsGrading)),
            ],
            MeasureWords = MeasureWordsReader.Read(files, processes, faults),
        };
        set = set.WithOrders(Orders(files, set, elsewhere, faults));
        RuleSetChecks.Check(set, elsewhere.Division, places, faults);
        return set;
    }

    private static ControlOrder[] Orders(
        RuleFiles files,
        RuleSet set,
        LawOfElsewhere elsewhere,
        List<Fault> faults
    )
    {
        var reader = new OrderReader(set, faults);
        ControlOrder[] orders =
        [
            .. files
                .Where(IsOrder)
                .Select(reader.Read)
                .OfType<ControlOrder>()
                .Where(order => !elsewhere.Holds(order.File, order.Instrument)),
        ];
        reader.CheckSuperseded(orders);
        return orders;
    }

    private static Dictionary<string, Instrument> Instruments(RuleFiles files, List<Fault> faults)
    {
        var instruments = new Dictionary<string, Instrument>(StringComparer.Ordinal);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (instrument, where) in files
                .Where(IsInstruments)
                .SelectMany(file => InstrumentReader.Read(file, faults))
        )
        {
            if (!instruments.TryAdd(instrument.Id, instrument))
            {
                faults.Add(RuleFaults.RepeatedId(where, instrument.Id, places[instrument.Id]));
            }

            places.TryAdd(instrument.Id, where);
        }

        return instruments;
    }
}
