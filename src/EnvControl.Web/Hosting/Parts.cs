using System.Runtime.CompilerServices;
using EnvControl.Application.Activation;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Alerts;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Files.RuleBooks;
using EnvControl.Files.Samples;
using EnvControl.Files.Seals;
using EnvControl.Files.Writing;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>Puts the use cases together with files and engines (组装).</summary>
internal static class Parts
{
    private static readonly ConditionalWeakTable<RuleSet, IDecisionEngine> First = [];
    private static readonly ConditionalWeakTable<RuleSet, IDecisionEngine> Second = [];

    /// <summary>The rules that travel with the program.</summary>
    public static string ShippedRules => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Registers them.</summary>
    public static void Add(IServiceCollection services, WebSettings settings)
    {
        var keys = settings.Address.KeysFolder;
        services.AddSingleton<ISealKeys>(new SealKeyFolder(keys));
        services.AddSingleton<IListSeal>(new EcdsaListSeal(new SealKeyFolder(keys)));
        services.AddSingleton<IInventoryTables, CanonicalTables>();
        services.AddSingleton<IInventoryReader>(new InventoryReader());
        services.AddSingleton<IInventoryFileReader>(new InventoryReader());
        services.AddSingleton<IInventoryWriter>(new InventoryFolder());
        services.AddSingleton<IAlertListWriter>(new AlertListWriter());
        services.AddSingleton<IDecisionWriter>(new DecisionWriter());
        services.AddSingleton<IScenarioWriter>(new ScenarioWriter());
        services.AddSingleton<IRuleBookWriter>(new RuleBookWriter());
        services.AddSingleton<Application.Samples.ISampleWriter>(new SampleWriter());
        services.AddSingleton<IDecisionSources, StoredSources>();
        services.AddSingleton(_ => new KeptRules(_.GetRequiredService<IStore>()));
        services.AddSingleton(_ => new OpenInventory(
            new StoredInventories(
                _.GetRequiredService<IStore>(),
                _.GetRequiredService<IInventoryTables>(),
                _.GetRequiredService<IInventoryReader>()
            ),
            _.GetRequiredService<IClock>()
        ));
        services.AddSingleton(_ => new TrialCity(
            _.GetRequiredService<IStore>(),
            _.GetRequiredService<IInventoryTables>(),
            _.GetRequiredService<OpenInventory>(),
            _.GetRequiredService<IClock>()
        ));
        services.AddSingleton(_ => new ActivateRules(
            _.GetRequiredService<IStore>(),
            new TryRules(Engine, SecondOpinion, _.GetRequiredService<TrialCity>().Of)
        ));
        services.AddSingleton(new ListComposer(new EnginePair("columnar+reference", Engine, SecondOpinion)));
        services.AddSingleton<Reading.ActiveRules>();
        services.AddSingleton<Reading.AnalysisBaselines>().AddSingleton<Reading.ScenarioDesk>();
        services.AddSingleton<Reading.FirmRegister>().AddSingleton<Reading.VersionShelf>();
        services.AddSingleton<MakeSealKey>().AddSingleton<DutiesAt>();
        DeskParts.Add(services);
    }

    /// <summary>The engine that answers; one for each rule set.</summary>
    public static IDecisionEngine Engine(RuleSet rules) =>
        First.GetValue(rules, own => new ColumnarEngine(own));

    /// <summary>The engine that is asked whether it agrees.</summary>
    public static IDecisionEngine SecondOpinion(RuleSet rules) =>
        Second.GetValue(rules, own => new ReferenceEngine(own));
}
