using System.Collections.Immutable;
using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Adoption;

/// <summary>Reads a file that says which assumptions a document takes over (认定文件读取).</summary>
internal static class AdoptionFile
{
    /// <summary>The entries.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schemaFolder">Where the schemas lie.</param>
    /// <exception cref="FaultException">It cannot be read, or does not fit its schema; all faults at once.</exception>
    public static ImmutableArray<AdoptionEntry> Read(string path, string schemaFolder)
    {
        var faults = new List<Fault>();
        var name = Path.GetFileName(path);
        var file = JsonFile.Parse(name, Bytes(path), faults);
        if (file is null || !new SchemaCheck(schemaFolder).Fits(file, "adoption", faults))
        {
            throw new FaultException(faults.Order(FaultPlaces.Order));
        }

        return [.. file.Root.Items("adopt").Select((item, i) => Of(item, file.Where($"/adopt/{i}")))];
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([AdoptionFaults.Unreadable(path, Cause.Of(wrong))]);
        }
    }

    private static AdoptionEntry Of(JsonElement item, string where) =>
        new(
            where,
            item.TextOrNull("rule"),
            item.TextOrNull("industry"),
            item.NumberOrNull("share"),
            item.TryGetProperty("measures", out var measures) ? measures : null,
            item.TextOrNull("text"),
            item.TextOrNull("textEn")
        );
}
