using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Cases;

/// <summary>Reads the <c>.cases.json</c> files of a rules folder (案例文件读取).</summary>
public static class CaseFile
{
    private const string Ending = ".cases.json";

    /// <summary>All cases of a folder, files in order of name; those of the examples below it are theirs.</summary>
    /// <param name="folder">The rules folder.</param>
    /// <param name="schemaFolder">Where the schemas lie.</param>
    /// <exception cref="FaultException">A file is no JSON or does not fit the schema.</exception>
    public static ImmutableArray<RuleCase> ReadAll(string folder, string schemaFolder)
    {
        var faults = new List<Fault>();
        var cases = ImmutableArray.CreateBuilder<RuleCase>();
        foreach (var file in FilesBeside.Read(folder, Ending, "cases", schemaFolder, faults))
        {
            cases.AddRange(file.Root.Items("cases").Select((_, i) => Of(file, i)));
        }

        return faults.Count == 0 ? cases.ToImmutable() : throw new FaultException(faults);
    }

    private static RuleCase Of(JsonFile file, int index)
    {
        var item = file.Root.GetProperty("cases")[index];
        return new RuleCase(
            file.Name,
            item.Text("name"),
            item.DayOrNull("on")
                ?? throw new FaultException([RuleFaults.BadPeriod(file.Where($"/cases/{index}/on"))]),
            [.. item.Texts("levels").Select(Level)],
            (double)(item.NumberOrNull("elapsed") ?? 0),
            item.GetProperty("facts"),
            [.. item.Items("plant")],
            item.GetProperty("expect")
        );
    }

    private static AlertLevel Level(string word) =>
        AlertLevels.TryParse(word, out var level)
            ? level
            : throw new FormatException($"'{word}' is no level.");
}
