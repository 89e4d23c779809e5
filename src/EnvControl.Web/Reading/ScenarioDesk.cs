using System.Text;
using EnvControl.Application.Activation;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Application.WhatIf.Composing;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Scenarios;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Reading;

/// <summary>Opens scenarios that come from a form or a file (情景读取). A file never names a path of this machine: its baseline is a kept one.</summary>
/// <param name="baselines">Prepares baselines.</param>
/// <param name="store">Knows versions and rules.</param>
/// <param name="clock">Tells today.</param>
public sealed class ScenarioDesk(AnalysisBaselines baselines, IStore store, IClock clock)
{
    /// <summary>What a scenario of the form is called when it is handed out.</summary>
    public const string FileName = "scenario.json";

    /// <summary>The published versions, the last in front.</summary>
    public IReadOnlyList<InventoryVersion> Versions =>
        [.. store.Read(kept => kept.Inventories.All()).Where(one => one.IsPublished).Reverse()];

    /// <summary>The baseline of the form.</summary>
    /// <param name="version">The version as typed; empty for the last published.</param>
    /// <param name="day">The day as typed; empty for today.</param>
    /// <exception cref="FaultException">There is no such version or it is no day; both are told.</exception>
    public BaselineChoice Choose(string? version, string? day)
    {
        var faults = new List<Fault>();
        var number = Number(string.IsNullOrWhiteSpace(version) ? VersionName.Latest : version.Trim(), faults);
        var on = Day(day, faults);
        return faults.Count == 0
            ? new BaselineChoice(number!.Value, baselines.ActiveId, on!.Value)
            : throw new FaultException(faults);
    }

    /// <summary>Turns a form into a change of a scenario file.</summary>
    /// <param name="form">The form.</param>
    /// <param name="choice">The baseline in which firms are named.</param>
    /// <exception cref="FaultException">Something is missing or no number; all faults at once.</exception>
    public ComposedChange Compose(ChangeForm form, BaselineChoice choice)
    {
        var city = baselines.Of(choice).City;
        return new ChangeComposer(
            city.Inventory,
            new ChangeNames(new(city.Rules, Language.Chinese), new(city.Rules, Language.English))
        ).Compose(form);
    }

    /// <summary>Opens a draft of the form.</summary>
    /// <param name="text">Its file.</param>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public OpenedScenario Open(string text) => Open(FileName, Encoding.UTF8.GetBytes(text), null);

    /// <summary>Opens a file that was handed in.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="otherwise">The baseline where it names one that is not kept; <c>null</c> for the last published today.</param>
    /// <exception cref="FaultException">Anything is wrong with it; all faults at once.</exception>
    public OpenedScenario Open(string name, byte[] bytes, BaselineChoice? otherwise)
    {
        var file = ScenarioFile.Of(name, bytes, AnalysisBaselines.Schemas);
        var (choice, warnings) = Settle(name, file.Baseline, otherwise);
        var draft = ScenarioDraft
            .Of(
                Encoding.UTF8.GetString(
                    bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes
                )
            )
            .On(choice.Version, choice.Rules, choice.On);
        var baseline = baselines.Of(choice);
        var (scenario, city) = baseline.Suppose(file);
        return new OpenedScenario(draft, baseline, choice, scenario, city.Outcomes, [.. warnings]);
    }

    private (BaselineChoice Choice, List<Fault> Warnings) Settle(
        string name,
        ScenarioBaseline typed,
        BaselineChoice? otherwise
    )
    {
        var faults = new List<Fault>();
        var isVersion = VersionName.TryParse(typed.Inventory, out _);
        var number = isVersion
            ? Number(typed.Inventory, faults)
            : otherwise?.Version ?? Number(VersionName.Latest, faults);
        var isRules = typed.Rules is { } rules && KeptRules.IsName(rules);
        var id = isRules && typed.Rules != KeptRules.Active ? Id(typed.Rules!) : baselines.ActiveId;
        var on = typed.On ?? otherwise?.On ?? BureauDay.Today(clock);
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var warnings = new List<Fault>();
        if (!isVersion || (typed.Rules is not null && !isRules))
        {
            warnings.Add(
                WhatIfFaults.OtherBaseline(
                    name,
                    typed.Rules is null ? typed.Inventory : $"{typed.Inventory}, {typed.Rules}",
                    number!.Value,
                    id
                )
            );
        }

        return (new BaselineChoice(number!.Value, id, on), warnings);
    }

    /// <summary>The whole id that a beginning means; a beginning that means none or several goes on as it is and is refused when it is loaded.</summary>
    private string Id(string beginning) =>
        store.Read(kept => kept.RuleSets.Like(beginning)) is [var id] ? id : beginning;

    private int? Number(string typed, List<Fault> faults)
    {
        var found = VersionName.TryParse(typed, out var number)
            ? store.Read(kept =>
                number is { } one ? kept.Inventories.Find(one) : kept.Inventories.LastPublished()
            )
            : null;
        if (found is { IsPublished: true })
        {
            return found.Number;
        }

        faults.Add(WhatIfFaults.NoVersion(typed));
        return null;
    }

    private LocalDate? Day(string? typed, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return BureauDay.Today(clock);
        }

        if (LocalDatePattern.Iso.Parse(typed.Trim()) is { Success: true } day)
        {
            return day.Value;
        }

        faults.Add(WhatIfFaults.NoDay(typed));
        return null;
    }
}
