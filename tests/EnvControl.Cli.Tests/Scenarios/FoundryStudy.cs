using System.Text.Json.Nodes;
using EnvControl.Application.Measures;
using EnvControl.Application.Samples;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;
using EnvControl.Rules.Loading;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary>The study asked once, for all tests of it.</summary>
public sealed class FoundryStudy : IDisposable
{
    private readonly ScenarioPrompt _prompt = new();

    public FoundryStudy()
    {
        var (code, screen, error) = _prompt.Type(ScenarioPrompt.Foundries);
        (code, error).ShouldBe((0, string.Empty));
        Screen = screen;
        Document = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "whatif.json")))!;
        var profile = SampleProfile.Load(SampleProfile.ShippedPath);
        City = SampleInventory.Build(
            profile,
            profile.Firms,
            OpenInventory.SampleSeed,
            RuleSetLoader.Load(Path.Combine(AppContext.BaseDirectory, "rules"))
        );
    }

    /// <summary>What stood on the screen.</summary>
    public string Screen { get; }

    /// <summary>The document.</summary>
    public JsonNode Document { get; }

    /// <summary>The sample city, drawn anew.</summary>
    public EmergencyReductionInventory City { get; }

    /// <summary>Where the files lie.</summary>
    public string Folder => _prompt.Out;

    /// <summary>One pollutant at one level.</summary>
    public JsonNode Pollutant(string level, Pollutant pollutant) =>
        Document["levels"]!.AsArray().Single(at => at!["level"]!.GetValue<string>() == level)!["pollutants"]![
            pollutant.Spell()
        ]!;

    public void Dispose() => _prompt.Dispose();
}
