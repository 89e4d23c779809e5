using System.Collections.Immutable;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Application.Tests.Samples;
using EnvControl.Application.WhatIf;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Application.Tests.WhatIf;

/// <summary>An analyst's desk for a test: a folder for scenario files, a city of sixty firms, and a record of what was asked of whom.</summary>
internal sealed class Desk : IInventoryReader, IScenarioWriter, IClock, IProgress<StageProgress>, IDisposable
{
    private static readonly Lazy<EmergencyReductionInventory> Sixty = new(() =>
        SampleInventory.Build(Shipped.Profile, 60, 2020, Shipped.Rules.Value)
    );

    private static readonly Lazy<ReferenceEngine> ShippedEngine = new(() => new(Shipped.Rules.Value));

    public static EmergencyReductionInventory City => Sixty.Value;

    public string Folder { get; } = Directory.CreateTempSubdirectory("whatif").FullName;

    public List<string> PathsRead { get; } = [];

    public List<string> RuleSetsDecided { get; } = [];

    public List<Stage> Stages { get; } = [];

    public List<WhatIfAnswer> Written { get; } = [];

    public Fault? InventoryFault { get; set; }

    public WhatIfAnswer Ask(LocalDate? on, params string[] changes)
    {
        var path = Path.Combine(Folder, "scenario.json");
        File.WriteAllText(
            path,
            $$"""
            { "name": { "zh": "试", "en": "test" }, "baseline": { "inventory": "city", "on": "2020-12-01" },
              "changes": [ {{string.Join(",", changes)}} ] }
            """
        );
        return new CompareScenario(
            new OpenInventory(this, this),
            _ => Shipped.Rules.Value,
            EngineOf,
            this,
            Path.Combine(Shipped.RulesFolder, "schema")
        )
            .Run(
                new WhatIfOrder(
                    path,
                    on,
                    [AlertLevel.Orange],
                    0,
                    Folder,
                    day => $"again on {day:uuuu-MM-dd}"
                ),
                this
            )
            .Answer;
    }

    public EmergencyReductionInventory Read(string path, RuleSet rules)
    {
        PathsRead.Add(path);
        return InventoryFault is null ? City : throw new FaultException([InventoryFault]);
    }

    public ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules) => [];

    public ImmutableArray<string> Write(WhatIfAnswer answer, string folder)
    {
        Written.Add(answer);
        return [Path.Combine(folder, "whatif.csv")];
    }

    public Instant GetCurrentInstant() => Instant.FromUtc(2021, 1, 1, 0, 0);

    public void Report(StageProgress value) => Stages.Add(value.Stage);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ReferenceEngine EngineOf(RuleSet rules)
    {
        RuleSetsDecided.Add(rules.Id);
        return ReferenceEquals(rules, Shipped.Rules.Value) ? ShippedEngine.Value : new ReferenceEngine(rules);
    }
}
