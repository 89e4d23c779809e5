using System.Globalization;
using System.Text.RegularExpressions;
using EnvControl.Domain.Law;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Adoption;

/// <summary>Where the rules of one document lie, and how it is called there (认定文件夹).</summary>
/// <param name="Slug">The document in names of files and rules, such as <c>2026-12</c>.</param>
/// <param name="Path">The folder, from the root of the rules.</param>
/// <param name="Instrument">The id of the document.</param>
internal sealed partial record AdoptionFolder(string Slug, string Path, string Instrument)
{
    /// <summary>The file of the rules, without its ending.</summary>
    public string Workflow => $"{Path}/figures";

    /// <summary>Names the folder; documents of different bodies with one number get a letter.</summary>
    /// <param name="order">What is adopted.</param>
    /// <param name="authority">The first folder of the assumptions' instruments, such as <c>4105-anyang</c>.</param>
    public static AdoptionFolder Of(AdoptionOrder order, string authority)
    {
        var folder = Of(order, authority, string.Empty);
        for (var letter = 'b'; letter <= 'z' && folder.IsOther(order); letter++)
        {
            folder = Of(order, authority, $"-{letter}");
        }

        return folder;
    }

    private static AdoptionFolder Of(AdoptionOrder order, string authority, string letter)
    {
        var number = Number().Match(order.Document);
        var (year, slug) = number.Success
            ? (
                number.Groups["year"].Value,
                $"{number.Groups["year"].Value}-{number.Groups["no"].Value.TrimStart('0')}{letter}"
            )
            : (
                order.On.Year.ToString(CultureInfo.InvariantCulture),
                order.On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + letter
            );
        var place = authority.Contains('-', StringComparison.Ordinal)
            ? authority[(authority.IndexOf('-', StringComparison.Ordinal) + 1)..]
            : authority;
        return new AdoptionFolder(slug, $"{authority}/{year}/adopted-{slug}", $"{place}-adopted-{slug}");
    }

    /// <summary>Whether another document lies there.</summary>
    private bool IsOther(AdoptionOrder order)
    {
        var page = System.IO.Path.Combine(order.Folder, Path, "instruments.json");
        return File.Exists(page)
            && JsonFile.Parse(page, File.ReadAllBytes(page), [])?.TextAt("/instruments/0/number")
                is { } number
            && number != order.Document;
    }

    /// <summary>The authority whose assumption an instrument is: the first folder of the file that lists it.</summary>
    public static string? AuthorityOf(RuleFiles files, Instrument instrument) =>
        files
            .Where(name => name.EndsWith("/instruments.json", StringComparison.Ordinal))
            .FirstOrDefault(file =>
                file.Root.Items("instruments").Any(item => item.Text("id") == instrument.Id)
            )
            is { } listed
            ? RuleFiles.Bare(listed).Split('/')[0]
            : null;

    [GeneratedRegex(@"〔(?<year>[0-9]{4})〕 *(?<no>[0-9]+) *号", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Number();
}
