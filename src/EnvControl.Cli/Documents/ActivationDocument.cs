using System.Collections.Immutable;
using System.Text.Json.Nodes;
using EnvControl.Application.Activation;
using EnvControl.Domain.Alerts;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Checks;
using NodaTime.Text;

namespace EnvControl.Cli.Documents;

/// <summary>Activations of rule sets as JSON (规则集启用记录).</summary>
internal static class ActivationDocument
{
    /// <summary>How a rule set came out and whether it was activated.</summary>
    public static JsonObject Of(RuleTrial trial, RuleActivation? activation) =>
        new()
        {
            ["activated"] = activation is not null,
            ["activation"] = activation is null ? null : Of(activation),
            ["check"] = CheckDocument.Of(new FolderReport(trial.Report, [])),
            ["coverage"] = FaultDocument.Items(trial.Coverage),
            ["test"] = CaseDocument.Of(trial.Cases, trial.Exercised, new CellFolderReport(trial.Cells, [])),
            ["secondOpinion"] = new JsonObject
            {
                ["inventory"] = trial.CityName,
                ["on"] = LocalDatePattern.Iso.Format(trial.City.On),
                ["differences"] = JsonOutput.Items(
                    trial.Differences,
                    difference => new JsonObject
                    {
                        ["creditCode"] = trial.City.Inventory.Enterprises.CreditCodes.Text(
                            trial.City.Inventory.Lines.FirmOf(difference.Line)
                        ),
                        ["line"] = trial.City.Inventory.Lines.Names.Text(difference.Line),
                        ["level"] = difference.Level.Spell(),
                        ["aspect"] = difference.Aspect,
                        ["columnar"] = difference.First,
                        ["reference"] = difference.Second,
                    }
                ),
            },
        };

    /// <summary>All activations; the last one counts.</summary>
    public static JsonObject Of(ImmutableArray<RuleActivation> activations) =>
        new()
        {
            ["active"] = activations.LastOrDefault()?.RuleSet,
            ["activations"] = JsonOutput.Items(activations, Of),
        };

    private static JsonObject Of(RuleActivation activation) =>
        new()
        {
            ["number"] = activation.Number,
            ["ruleSet"] = activation.RuleSet,
            ["name"] = FaultDocument.Words(activation.Name),
            ["from"] = InstantPattern.ExtendedIso.Format(activation.From),
            ["by"] = activation.By,
            ["document"] = activation.Document,
            ["findingsAccepted"] = activation.Trial.Accepted,
            ["cases"] = activation.Trial.Cases,
            ["rulesExercised"] = activation.Trial.Rules,
            ["inventory"] = activation.Trial.Inventory,
            ["inventorySha256"] = activation.Trial.InventorySha256,
            ["on"] = LocalDatePattern.Iso.Format(activation.Trial.On),
            ["firms"] = activation.Trial.Firms,
            ["differences"] = activation.Trial.Differences,
        };
}
