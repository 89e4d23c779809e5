using NodaTime;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary>Types <c>whatif</c> and keeps what comes back, in a folder of its own.</summary>
internal sealed class ScenarioPrompt : IDisposable
{
    /// <summary>The study, as an analyst would hand it in.</summary>
    public static string Foundries { get; } =
        Checkout.At("tests", "EnvControl.Cli.Tests", "Scenarios", "foundries-c-to-b.json");

    /// <summary>Where everything lies and goes.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("whatif").FullName;

    /// <summary>The folder of results.</summary>
    public string Out => Path.Combine(Folder, "out");

    /// <summary>Runs a command line.</summary>
    public (int Code, string Out, string Error) Type(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(
            ["whatif", .. words, "--out", Out],
            new Terminal(output, error),
            SystemClock.Instance
        );
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Writes a file beside the scenario.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a scenario about an inventory.</summary>
    public string Scenario(string inventory, params string[] changes) =>
        File(
            "scenario.json",
            $$"""
            { "name": { "zh": "试", "en": "test" },
              "baseline": { "inventory": "{{inventory}}", "on": "2020-12-01" },
              "changes": [ {{string.Join(",\n", changes)}} ] }
            """
        );

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
