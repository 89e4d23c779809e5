using System.Globalization;
using EnvControl.Application.Activation;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.WhatIf;
using EnvControl.Application.WhatIf.Composing;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Rules.Scenarios;
using EnvControl.Web.Hosting;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Baselines prepared once for each version, rule set and day, and the answers asked for last (分析基准缓存). Safe to share between threads.</summary>
/// <param name="store">Keeps versions and rules.</param>
/// <param name="active">The rules that count.</param>
/// <param name="kept">Loads other rules.</param>
/// <param name="tables">Reads versions.</param>
/// <param name="files">Reads files; none is ever opened here.</param>
/// <param name="clock">Tells now.</param>
public sealed class AnalysisBaselines(
    IStore store,
    ActiveRules active,
    KeptRules kept,
    IInventoryTables tables,
    IInventoryReader files,
    IClock clock
)
{
    private const int MostBaselines = 3;
    private const int MostAnswers = 6;

    private readonly RecentlyUsed<BaselineChoice, PreparedBaseline> _baselines = new(MostBaselines);
    private readonly RecentlyUsed<(BaselineChoice Choice, string Text), WhatIfAnswer> _answers = new(
        MostAnswers
    );

    /// <summary>The id of the rules that count.</summary>
    /// <exception cref="FaultException">None do.</exception>
    public string ActiveId => store.Read(state => state.RuleSets.Active)?.RuleSet ?? active.Rules.Id;

    /// <summary>The baseline of a choice.</summary>
    /// <exception cref="FaultException">The version or the rules are not kept.</exception>
    public PreparedBaseline Of(BaselineChoice choice) => _baselines.Get(choice, Prepare);

    /// <summary>The answer to a scenario.</summary>
    /// <exception cref="FaultException">Anything is wrong with it.</exception>
    public WhatIfAnswer Answer(OpenedScenario opened, string fileName) =>
        _answers.Get(
            (opened.Choice, opened.Draft.Text),
            _ => opened.Baseline.Answer(File(opened.Draft, fileName), CommandOf(opened, fileName).ToString())
        );

    /// <summary>The command that asks for a scenario again.</summary>
    public static WhatIfCommand CommandOf(OpenedScenario opened, string fileName) =>
        new(fileName, opened.Choice.On, [.. AlertLevels.All])
        {
            Expected = new BaselineHashes(opened.Baseline.City.Inventory.Sha256, opened.Choice.Rules),
        };

    /// <summary>The file of a draft.</summary>
    public static ScenarioFile File(ScenarioDraft draft, string fileName) =>
        ScenarioFile.Of(fileName, draft.Bytes, Schemas);

    /// <summary>The folder of the schemas.</summary>
    public static string Schemas => Path.Combine(Parts.ShippedRules, "schema");

    private PreparedBaseline Prepare(BaselineChoice choice)
    {
        var rules = choice.Rules == ActiveId ? active.Rules : kept.Load(choice.Rules);
        var city = new OpenInventory(new StoredInventories(store, tables, files), clock).Run(
            choice.Version.ToString(CultureInfo.InvariantCulture),
            choice.On,
            rules
        );
        return new PreparedBaseline(city, new DecisionRequest(choice.On, [.. AlertLevels.All]), Parts.Engine);
    }
}
