using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>The decisions of the house are written down: numbered, short, with their price.</summary>
public partial class DecisionRecordTests
{
    private const string Folder = "src/decisions/";

    private static readonly string[] Sections =
    [
        "## Situation",
        "## Choice",
        "## Cost",
        "## How we would notice it was wrong",
    ];

    private static readonly string[] Records =
    [
        .. Repository.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal)),
    ];

    public static TheoryData<string> All => [.. Records];

    [Fact]
    public void Records_are_numbered_from_one_without_a_gap() =>
        Records
            .Select(file =>
                int.Parse(Path.GetFileName(file)[..4], System.Globalization.CultureInfo.InvariantCulture)
            )
            .ShouldBe(Enumerable.Range(1, Records.Length));

    [Theory]
    [MemberData(nameof(All))]
    public void A_record_is_named_by_number_and_title(string file)
    {
        Path.GetFileName(file).ShouldMatch(@"^\d{4}-[a-z0-9-]+\.md$");
        Repository.Lines(file)[0].ShouldMatch($"^# {Path.GetFileName(file)[..4]} .+");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_record_says_situation_choice_cost_and_how_we_would_notice(string file) =>
        Repository
            .Lines(file)
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .ShouldBe(Sections);

    [Theory]
    [MemberData(nameof(All))]
    public void A_record_fits_on_a_page(string file)
    {
        Repository.Lines(file).Length.ShouldBeLessThanOrEqualTo(60);
        Repository.Read(file).Length.ShouldBeLessThanOrEqualTo(4500);
    }

    [Fact]
    public void A_record_that_code_or_a_page_refers_to_exists()
    {
        var numbers = Records.Select(file => Path.GetFileName(file)[..4]).ToHashSet(StringComparer.Ordinal);
        (
            from file in Repository.Files
            where
                file.EndsWith(".cs", StringComparison.Ordinal)
                || file.EndsWith(".md", StringComparison.Ordinal)
            from reference in Reference().Matches(Repository.Read(file))
            where !numbers.Contains(reference.Groups["number"].Value)
            select $"{file}: {reference.Value}"
        ).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bADR (?<number>\d{4})\b", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Reference();
}
