using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary><c>whatif</c> against a version that is kept: the command that the analyst's page shows is one that the program takes.</summary>
public sealed class KeptBaselineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_scenario_of_a_kept_version_is_answered_and_another_baseline_is_refused_by_its_hashes()
    {
        Prompt
            .Run("sample", "--enterprises", "100", "--out", _folder["autumn"])
            .Code.ShouldBe(ExitCodes.Done);
        Run("import", _folder["autumn"], "--as", "王值班").Code.ShouldBe(ExitCodes.Done);
        Run("inventory", "publish", "1", "--as", "王值班").Code.ShouldBe(ExitCodes.Done);
        var path = _folder["scenario.json"];
        File.WriteAllText(
            path,
            """
            { "name": { "zh": "试", "en": "test" },
              "baseline": { "inventory": "1", "on": "2020-12-01" },
              "changes": [ { "change": "grade", "grade": "B", "firms": { "where": "grade == \"C\"" } } ] }
            """
        );

        var answer = WhatIf(path).Json;
        var baseline = answer.GetProperty("baseline");
        var hashes =
            $"{baseline.GetProperty("inventory").GetProperty("sha256").GetString()},{baseline.GetProperty("ruleSet").GetString()}";
        var again = WhatIf(path, "--expect", hashes);

        again.Code.ShouldBe(ExitCodes.Done, again.Words);
        again.Json.GetProperty("command").GetString()!.ShouldEndWith($"--expect {hashes}");
        WhatIf(path, "--expect", "00000000,00000000").Codes.ShouldBe(["EC6401", "EC6402"]);
        WhatIf(path, "--expect", "ganz anders").Codes.ShouldBe(["EC6412"]);
        Prompt.Run("whatif", path, "--out", _folder["out"], "--json").Codes.ShouldBe(["EC1126"]);
    }

    public void Dispose() => _folder.Dispose();

    private Reply WhatIf(string path, params string[] more) =>
        Run(["whatif", path, "--level", "orange", "--json", "--out", _folder[$"out{more.Length}"], .. more]);

    private Reply Run(params string[] words) => Prompt.Run([.. words, "--db", _folder["city.db"]]);
}
