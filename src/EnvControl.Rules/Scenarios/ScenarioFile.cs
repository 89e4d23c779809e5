using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.Scenarios;
using EnvControl.Rules.Loading;
using NodaTime;

namespace EnvControl.Rules.Scenarios;

/// <summary>A scenario file (情景文件), read in two steps: what it is compared with, and, once rules are there, what it changes.</summary>
public sealed class ScenarioFile
{
    private const string Sample = "sample";
    private const string Shipped = "shipped";

    private readonly JsonFile _file;

    private ScenarioFile(JsonFile file, ScenarioBaseline baseline)
    {
        _file = file;
        Baseline = baseline;
    }

    /// <summary>What it is compared with.</summary>
    public ScenarioBaseline Baseline { get; }

    /// <summary>Reads a file as far as it can be read without rules.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schemas">The folder of the schemas.</param>
    /// <exception cref="FaultException">It cannot be read, is no JSON, or does not fit its schema; all faults at once.</exception>
    public static ScenarioFile Read(string path, string schemas)
    {
        try
        {
            return Of(path, File.ReadAllBytes(path), schemas);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([ScenarioFileFaults.NotReadable(path, Cause.Of(wrong))]);
        }
    }

    /// <summary>Reads a file that was handed in, as far as it can be read without rules.</summary>
    /// <param name="path">What it is called; relative paths in it start at its folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="schemas">The folder of the schemas.</param>
    /// <exception cref="FaultException">It is no JSON or does not fit its schema; all faults at once.</exception>
    public static ScenarioFile Of(string path, byte[] bytes, string schemas)
    {
        var faults = new List<Fault>();
        var file = JsonFile.Parse(path, bytes, faults);
        if (file is not null && new SchemaCheck(schemas).Fits(file, "whatif", faults))
        {
            var baseline = BaselineOf(file, path, faults);
            if (faults.Count == 0)
            {
                return new ScenarioFile(file, baseline);
            }
        }

        throw new FaultException(faults);
    }

    /// <summary>Reads the changes; what is wrong is reported and left out.</summary>
    /// <param name="rules">The baseline's rules, which name facts and industries.</param>
    /// <param name="on">The day from which list entries without dates hold.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public Scenario Changes(RuleSet rules, LocalDate on, ICollection<Fault> faults)
    {
        var reader = new ChangeReader(_file, rules, on, faults);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var index = 0;
        foreach (var item in _file.Root.Items("changes"))
        {
            if (reader.Read(item, $"/changes/{index++}") is { } change)
            {
                changes.Add(change);
            }
        }

        return new Scenario(_file.Root.BilingualOrNull("name")!, changes.ToImmutable());
    }

    private static ScenarioBaseline BaselineOf(JsonFile file, string path, List<Fault> faults)
    {
        var baseline = file.Root.GetProperty("baseline");
        if (baseline.TextOrNull("on") is { } typed && baseline.DayOrNull("on") is null)
        {
            faults.Add(ScenarioFileFaults.BadDay(file.Where("/baseline/on"), typed));
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return new ScenarioBaseline(
            Beside(folder, baseline, "inventory", Sample),
            Beside(folder, baseline, "rules", Shipped),
            baseline.DayOrNull("on")
        )
        {
            Inventory = baseline.Text("inventory"),
            Rules = baseline.TextOrNull("rules"),
        };
    }

    /// <summary>A path from the folder of the scenario; <c>null</c> for what is built in.</summary>
    private static string? Beside(string folder, JsonElement baseline, string property, string builtIn) =>
        baseline.TextOrNull(property) is { } typed && typed != builtIn ? Path.Combine(folder, typed) : null;
}
