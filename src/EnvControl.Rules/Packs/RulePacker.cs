using System.Collections.Immutable;
using System.Text;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Packs;

/// <summary>Packs the files of a rules folder into content (规则集打包).</summary>
/// <remarks>Packed are JSON files with their schemas, cases and accepted findings, csv tables, and the rulings beside rules; not examples, inventories and pages to read.</remarks>
public static class RulePacker
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private static readonly string[] Kept = [".json", ".csv", ".notes.md"];

    /// <summary>Packs the shipped rules, or a folder that replaces or extends them.</summary>
    /// <param name="shipped">The folder that travels with the program.</param>
    /// <param name="folder">Another folder, or <c>null</c>.</param>
    /// <exception cref="FaultException">A folder cannot be read, or a file of it cannot be kept; all faults at once.</exception>
    public static RulePack Pack(string shipped, string? folder = null)
    {
        var faults = new List<Fault>();
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            // The files that decide are named by the loader itself, so that the two can't disagree about what is law.
            var files = RuleFiles.Read(new ShippedRules(shipped), folder, faults);
            var isReplaced = folder is not null && !files.IsExtended;
            Gather(shipped, RulePackPath.Shipped, isReplaced ? IsSchema : _ => true, texts, faults);
            if (folder is not null)
            {
                Gather(folder, RulePackPath.Own, name => !IsSchema(name), texts, faults);
            }

            if (faults.Count > 0)
            {
                throw new FaultException(faults.Order(FaultPlaces.Order));
            }

            return new RulePack(
                files.Id,
                NameOf(files),
                texts.ToImmutableSortedDictionary(StringComparer.Ordinal)
            );
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new FaultException([RuleFaults.NotReadable(folder ?? shipped, Cause.Of(wrong))]);
        }
    }

    private static bool IsSchema(string name) => name.StartsWith("schema/", StringComparison.Ordinal);

    private static Bilingual NameOf(RuleFiles files) =>
        files.Named("rules.json").LastOrDefault()?.Root is { } manifest
            ? manifest.BilingualOrNull("title")
                ?? (manifest.TextOrNull("id") is { } id ? new(id, id) : new("规则集", "rule set"))
            : new("规则集", "rule set");

    private static void Gather(
        string folder,
        string below,
        Predicate<string> isWanted,
        SortedDictionary<string, string> texts,
        List<Fault> faults
    )
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (
                RuleFolder.IsAside(name) && !IsSchema(name)
                || !isWanted(name)
                || !Kept.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            )
            {
                continue;
            }

            var packed = $"{below}/{name}";
            if (!RulePackPath.IsSafe(packed))
            {
                faults.Add(RulePackFaults.UnsafePath(name));
            }
            else if (TextOf(File.ReadAllBytes(path)) is { } text)
            {
                texts[packed] = text;
            }
            else
            {
                faults.Add(RulePackFaults.NotText(name));
            }
        }
    }

    /// <summary>The text that comes back as the same bytes; <c>null</c> where there is none. Databases keep no NUL in a text.</summary>
    private static string? TextOf(byte[] bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
