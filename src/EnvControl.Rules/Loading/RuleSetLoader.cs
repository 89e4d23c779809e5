using System.Collections.Immutable;
using EnvControl.Domain.Codes;
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

    /// <summary>Loads the shipped rules, or a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program; its <c>schema</c> folder is used in any case.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    public static RuleSet Load(string shipped, string? folder = null)
    {
        var faults = new List<Fault>();
        var files = RuleFiles.Read(shipped, folder, faults);
        Stop(faults);
        CheckSchemas(files, new SchemaCheck(Path.Combine(shipped, "schema")), faults);
        Stop(faults);
        var set = Build(files, faults);
        Stop(faults);
        return set;
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

        foreach (var file in files.Named("indicators.json"))
        {
            schemas.Fits(file, "indicators", faults);
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

        foreach (var file in files.Where(IsWorkflow))
        {
            schemas.Fits(file, "workflow", faults);
        }
    }

    private static bool IsInstruments(string name) =>
        name.EndsWith("/instruments.json", StringComparison.Ordinal);

    private static bool IsList(string name) => name.StartsWith("lists/", StringComparison.Ordinal);

    private static bool IsGrading(string name) => name.EndsWith(".grading.json", StringComparison.Ordinal);

    private static bool IsWorkflow(string name) =>
        name.Contains('/', StringComparison.Ordinal)
        && !IsInstruments(name)
        && !IsList(name)
        && !IsGrading(name);

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
        var indicatorFacts = FactsReader.Indicators(files, faults);
        var reader = new RuleReader(facts, instruments, [.. processes.Keys], faults);
        var classification = files
            .Named("classification.json")
            .SelectMany(reader.Read)
            .Select(read => RuleReader.Classify(read.Rule, read.Properties, read.Where, faults))
            .ToImmutableArray();
        var rules = files.Where(IsWorkflow).SelectMany(reader.Read).ToArray();
        var set = new RuleSet(
            files.Id,
            LimitReader.Apply(facts, files, faults),
            industries,
            processes,
            divisions,
            classification,
            [.. rules.Select(read => read.Rule)],
            [.. files.Named("targets.json").SelectMany(file => TargetReader.Read(file, instruments, faults))],
            new OverlayBook(files.Where(IsList).SelectMany(file => ListReader.Read(file, faults)))
        )
        {
            IndicatorFacts = indicatorFacts,
            Gradings =
            [
                .. new GradingTableReader(
                    indicatorFacts,
                    instruments,
                    industries,
                    Division(files),
                    files.IsOwn,
                    faults
                ).Read(files.Where(IsGrading)),
            ],
        };
        RuleSetChecks.Check(
            set,
            Division(files),
            rules
                .DistinctBy(read => read.Rule.Name, StringComparer.Ordinal)
                .ToDictionary(read => read.Rule.Name, read => read.Where, StringComparer.Ordinal),
            faults
        );
        return set;
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

    private static DivisionCode Division(RuleFiles files) =>
        files
            .Named("rules.json")
            .Select(file => file.Root.TextOrNull("division"))
            .FirstOrDefault(d => d is not null)
            is { } text
            ? DivisionCode.Parse(text)
            : default;
}
