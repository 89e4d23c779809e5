using EnvControl.Application.Inventories;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Application.WhatIf.Composing;
using EnvControl.Application.WhatIf.Results;
using EnvControl.Files.Writing;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Analyst;

/// <summary>The desk of the analyst: a scenario by form or file, beside its baseline (情景推演). Nothing is kept: the scenario travels in the form.</summary>
/// <param name="desk">Opens scenarios.</param>
/// <param name="baselines">Answers them.</param>
/// <param name="tongue">In which language.</param>
[Authorize(Policies.Analysis)]
public class DeskModel(ScenarioDesk desk, AnalysisBaselines baselines, Tongue tongue) : FaultedPage
{
    private const int LargestFile = 512 * 1024;

    /// <summary>The change in the form.</summary>
    public ChangeForm Form { get; private set; } = new();

    /// <summary>The baseline of the form; <c>null</c> while nothing is published.</summary>
    public BaselineChoice? Choice { get; private set; }

    /// <summary>The scenario; <c>null</c> while nothing is supposed.</summary>
    public OpenedScenario? Opened { get; private set; }

    /// <summary>The answer; <c>null</c> before it is asked for.</summary>
    public ComparisonSheet? Sheet { get; private set; }

    /// <summary>What of the answer is looked at.</summary>
    public ComparisonView View { get; private set; } = ComparisonView.Usual;

    /// <summary>The published versions, the last in front.</summary>
    public IReadOnlyList<InventoryVersion> Versions => desk.Versions;

    /// <summary>The baseline itself.</summary>
    public PreparedBaseline Baseline => Opened?.Baseline ?? baselines.Of(Choice!);

    /// <summary>The words of its rules.</summary>
    public Wording Words => new(Baseline.City.Rules, tongue.Language);

    /// <summary>What can be chosen in the form.</summary>
    public FormChoices Choices => new(Baseline.City.Inventory, Baseline.City.Rules, Words);

    /// <summary>The command that asks for the scenario again.</summary>
    public string Command => AnalysisBaselines.CommandOf(Opened!, ScenarioDesk.FileName).ToString();

    /// <summary>The empty form.</summary>
    public IActionResult OnGet(string? version, string? day) =>
        Try(() => Choice = desk.Choose(version, day), Page);

    /// <summary>Adds a change to the scenario, and asks for the answer if that is wanted.</summary>
    public IActionResult OnPostAdd(string? version, string? day, string? scenario, string? then)
    {
        Form = ChangeFields.Read(Request.Form);
        return Try(
            () =>
            {
                Choice = desk.Choose(version, day);
                Opened = string.IsNullOrWhiteSpace(scenario) ? null : desk.Open(scenario);
                var change = desk.Compose(Form, Choice);
                var draft = Opened is null ? ScenarioDraft.Of(change) : Opened.Draft.With(change);
                Take(desk.Open(draft.On(Choice.Version, Choice.Rules, Choice.On).Text), then);
            },
            Page
        );
    }

    /// <summary>Takes a file in the place of the form.</summary>
    public IActionResult OnPostFile(IFormFile? file, string? version, string? day, string? then) =>
        Try(
            () =>
            {
                Choice = desk.Choose(version, day);
                Take(desk.Open(NameOf(file), Bytes(file), Choice), then);
            },
            Page
        );

    /// <summary>Answers the scenario.</summary>
    public IActionResult OnPostRun(string? scenario) => Try(() => Take(Reopen(scenario), "run"), Page);

    /// <summary>Takes a change out.</summary>
    public IActionResult OnPostRemove(string? scenario, int place) =>
        Try(
            () =>
            {
                var opened = Reopen(scenario);
                Choice = opened.Choice;
                if (opened.Draft.Count > 1)
                {
                    Take(desk.Open(opened.Draft.Without(place).Text), null);
                }
            },
            Page
        );

    /// <summary>Hands the scenario out as its file.</summary>
    public IActionResult OnPostFileOut(string? scenario) =>
        Try(
            () => Opened = Reopen(scenario),
            () => File(Opened!.Draft.Bytes, "application/json", ScenarioDesk.FileName)
        );

    /// <summary>Hands a table of the answer out.</summary>
    public IActionResult OnPostCsv(string? scenario, string? table) =>
        Try(
            () => Take(Reopen(scenario), "run"),
            () =>
            {
                using var stream = new MemoryStream();
                if (table == "whatif")
                {
                    WhatIfJson.Write(stream, Sheet!.Answer);
                    return File(stream.ToArray(), "application/json", "whatif.json");
                }

                var name = table is "industries" or "divisions" or "firms" ? table : "pollutants";
                ComparisonCsv.Write(name, stream, Sheet!, Words);
                return File(stream.ToArray(), "text/csv; charset=utf-8", $"scenario-{name}.csv");
            }
        );

    /// <summary>The whole city is looked at: not by accounts that are bounded to counties.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!HttpContext.Member().Divisions.IsEmpty)
        {
            context.Result = Forbid(Policies.Staff);
        }
        else if (Request.HasFormContentType)
        {
            View = ComparisonView.Read(Request.Form);
        }
    }

    private void Take(OpenedScenario opened, string? then)
    {
        (Opened, Choice) = (opened, opened.Choice);
        if (then == "run")
        {
            Sheet = new ComparisonSheet(baselines.Answer(opened, ScenarioDesk.FileName), View.IsSwapped);
        }
    }

    private OpenedScenario Reopen(string? scenario)
    {
        Choice ??= desk.Choose(null, null);
        return string.IsNullOrWhiteSpace(scenario)
            ? throw new Domain.Faults.FaultException([WhatIfFaults.NothingChosen()])
            : desk.Open(scenario);
    }

    private static string NameOf(IFormFile? file) =>
        Path.GetFileName(file?.FileName) is { Length: > 0 } name ? name : ScenarioDesk.FileName;

    private static byte[] Bytes(IFormFile? file)
    {
        if (file is null || file.Length > LargestFile)
        {
            throw new Domain.Faults.FaultException([
                file is null
                    ? WhatIfFaults.NothingChosen()
                    : WhatIfFaults.TooLarge(NameOf(file), LargestFile),
            ]);
        }

        using var stream = new MemoryStream();
        file.CopyTo(stream);
        return stream.ToArray();
    }
}
