using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EnvControl.Application.Activation;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Samples;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Alerts;
using EnvControl.Files.Grading;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Files.RuleBooks;
using EnvControl.Files.Samples;
using EnvControl.Files.Seals;
using EnvControl.Files.Standings;
using EnvControl.Files.Writing;
using EnvControl.Rules.Checks;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;
using EnvControl.Storage;
using EnvControl.Storage.Opening;
using NodaTime;

namespace EnvControl.Cli;

/// <summary>Puts the parts together by hand (组装).</summary>
internal static class Composition
{
    /// <summary>The rules that travel with the program.</summary>
    public static string ShippedRules => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>The schemas that rule and case files must fit.</summary>
    public static string Schemas => Path.Combine(ShippedRules, "schema");

    /// <summary>The engines that may be asked for, the usual one first.</summary>
    public static ImmutableArray<string> Engines { get; } = ["columnar", "reference", BothEngines];

    /// <summary>Asks for the columnar engine's decisions and the reference engine's second opinion.</summary>
    public const string BothEngines = "both";

    /// <summary>The rules, shipped or another folder's.</summary>
    /// <exception cref="FaultException">Anything is wrong with them; all faults at once.</exception>
    public static RuleSet LoadRules(string? folder) => RuleSetLoader.Load(ShippedRules, folder);

    /// <summary>The examples of other places below a rules folder, each as a set of its own.</summary>
    /// <exception cref="FaultException">Anything is wrong with any of them; all faults at once.</exception>
    public static ImmutableArray<(string Name, string Folder, RuleSet Rules)> LoadExamples(string? folder)
    {
        var faults = new List<Fault>();
        var examples = ImmutableArray.CreateBuilder<(string Name, string Folder, RuleSet Rules)>();
        foreach (
            var (example, rules, wrong) in RuleSetLoader.LoadEach(
                ShippedRules,
                ExampleFolders.Of(folder ?? ShippedRules)
            )
        )
        {
            var name = ExampleFolders.NameOf(example);
            faults.AddRange(wrong.Select(fault => ExampleFolders.In(name, fault)));
            if (rules is not null)
            {
                examples.Add((name, example, rules));
            }
        }

        return faults.Count == 0 ? examples.ToImmutable() : throw new FaultException(faults);
    }

    /// <summary>What is wrong with the rules, shipped or another folder's, as a whole.</summary>
    /// <exception cref="FaultException">They cannot be loaded; all faults at once.</exception>
    public static FolderReport CheckRules(string? folder, IProgress<CheckProgress>? progress) =>
        FolderCheck.Run(ShippedRules, folder, progress);

    /// <summary>Whether rules could not even be opened, so that nothing was checked.</summary>
    public static bool AreUnreadable(IEnumerable<Fault> faults) => RuleSetLoader.AreUnreadable(faults);

    /// <summary>The engine for a rule set.</summary>
    public static IDecisionEngine Engine(RuleSet rules, string? name = null) =>
        name == "reference" ? SecondOpinion(rules) : new ColumnarEngine(rules);

    /// <summary>The engine that is asked whether it agrees.</summary>
    public static IDecisionEngine SecondOpinion(RuleSet rules) => new ReferenceEngine(rules);

    /// <summary>What opens inventories: files, or kept versions where a store is named.</summary>
    public static OpenInventory Inventories(IClock clock, StoreAddress? store = null) =>
        new(
            new StoredInventories(
                store is null ? null : Store.Open(store, clock),
                InventoryTables(),
                new InventoryReader()
            ),
            clock
        );

    /// <summary>What turns inventories into cells and back.</summary>
    public static IInventoryTables InventoryTables() => new CanonicalTables();

    /// <summary>What writes inventories as folders.</summary>
    public static IInventoryWriter InventoryWriter() => new InventoryFolder();

    /// <summary>What reads all that was handed in with an inventory.</summary>
    public static IInventoryFileReader InventoryFiles() => new InventoryReader();

    /// <summary>What writes decisions.</summary>
    public static IDecisionWriter DecisionWriter() => new DecisionWriter();

    /// <summary>What writes scenarios.</summary>
    public static IScenarioWriter ScenarioWriter() => new ScenarioWriter();

    /// <summary>What writes rule books.</summary>
    public static IRuleBookWriter RuleBookWriter() => new RuleBookWriter();

    /// <summary>What reads indicators.</summary>
    public static IIndicatorReader IndicatorReader() => new IndicatorReader();

    /// <summary>What writes grades.</summary>
    public static IGradeWriter GradeWriter() => new GradeWriter();

    /// <summary>The store that is there.</summary>
    public static IStore OpenStore(StoreAddress address, IClock clock) => Store.Open(address, clock);

    // An engine compiles its rules once; several lists of one night ask the same.
    private static readonly ConditionalWeakTable<RuleSet, IDecisionEngine> First = [];
    private static readonly ConditionalWeakTable<RuleSet, IDecisionEngine> Second = [];

    /// <summary>Readies the second opinion beside the opening of the store; nobody waits for it.</summary>
    public static void WarmEngines() => _ = WarmStart.Begin();

    /// <summary>What works out lists.</summary>
    public static ListComposer ListComposer() =>
        new(
            new EnginePair(
                "columnar+reference",
                rules => First.GetValue(rules, own => new ColumnarEngine(own)),
                rules => Second.GetValue(rules, own => new ReferenceEngine(own))
            )
        );

    /// <summary>What fetches versions for lists.</summary>
    public static IDecisionSources DecisionSources(IStore store) =>
        new StoredSources(store, new CanonicalTables());

    /// <summary>The keys that seal lists.</summary>
    public static SealKeyFolder SealKeys(string folder) => new(folder);

    /// <summary>What seals lists.</summary>
    public static IListSeal ListSeal(string folder) => new EcdsaListSeal(SealKeys(folder));

    /// <summary>What writes lists.</summary>
    public static IAlertListWriter AlertListWriter() => new AlertListWriter();

    /// <summary>What reads claims on the standing of firms.</summary>
    public static IStandingReader StandingReader() => new StandingReader();

    /// <summary>The rules: shipped, another folder's, or kept in a store.</summary>
    /// <param name="text">A folder, or what <see cref="KeptRules.IsName"/> takes; <c>null</c> for the shipped rules.</param>
    /// <param name="store">The store, where the text names kept rules; else <c>null</c>.</param>
    /// <param name="clock">Tells now.</param>
    /// <exception cref="FaultException">Anything is wrong with them; all faults at once.</exception>
    public static RuleSet LoadRules(string? text, StoreAddress? store, IClock clock) =>
        store is null ? LoadRules(text) : new KeptRules(Store.Open(store, clock)).Load(text!);

    /// <summary>What activates rules.</summary>
    public static ActivateRules ActivateRules(IStore store, IClock clock) =>
        new(
            store,
            new TryRules(
                rules => Engine(rules),
                SecondOpinion,
                new TrialCity(store, new CanonicalTables(), Inventories(clock), clock).Of
            )
        );

    /// <summary>What writes samples.</summary>
    public static ISampleWriter SampleWriter() => new SampleWriter();
}
