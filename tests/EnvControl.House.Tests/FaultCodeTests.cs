using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>A fault code means one thing for ever, and people can look it up.</summary>
public partial class FaultCodeTests
{
    private const string Page = "src/errors.md";

    /// <summary>The first digit says who finds the fault.</summary>
    private const string Kinds = "123456"; // the inventory, the rules, the command line, the output and the store, alerts, the web

    [Fact]
    public void A_code_is_made_in_one_place_only() =>
        Uses()
            .Distinct()
            .GroupBy(use => use.Code, use => use.Where, StringComparer.Ordinal)
            .Where(places => places.Count() > 1)
            .Select(places => $"{places.Key}: {string.Join(", ", places)}")
            .ShouldBeEmpty("a code is never reused for another meaning");

    [Fact]
    public void Every_code_of_the_program_is_explained()
    {
        var explained = Explained().Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        (
            from use in Uses()
            where !explained.Contains(use.Code)
            select $"| {use.Code} | {string.Join(' ', Words.Of(use.Where.Split('.')[^1]))} | … | … |"
        )
            .Distinct(StringComparer.Ordinal)
            .ShouldBeEmpty($"add a row to {Page}, saying what it means and how to mend it");
    }

    [Fact]
    public void Every_code_explained_exists_in_the_program() =>
        Explained()
            .Select(row => row.Code)
            .Except(Uses().Select(use => use.Code), StringComparer.Ordinal)
            .ShouldBeEmpty($"{Page} explains what no fault says");

    [Fact]
    public void The_page_lists_each_code_once_in_order_and_in_both_languages()
    {
        var rows = Explained().ToArray();
        rows.Select(row => row.Code).ShouldBe(rows.Select(row => row.Code).Order(StringComparer.Ordinal));
        rows.DistinctBy(row => row.Code, StringComparer.Ordinal).Count().ShouldBe(rows.Length);
        rows.Where(row => !row.Zh.Any(c => c is >= '一' and <= '鿿')).ShouldBeEmpty();
        rows.Where(row => !row.En.Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_code_begins_with_the_digit_of_what_is_wrong() =>
        Uses()
            .Select(use => use.Code)
            .Where(code => !Kinds.Contains(code[2], StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IEnumerable<(string Code, string Zh, string En)> Explained() =>
        Row()
            .Matches(Repository.Read(Page))
            .Select(match =>
                (match.Groups["code"].Value, match.Groups["zh"].Value, match.Groups["en"].Value.Trim())
            );

    /// <summary>Every literal that is a code, with the file and the member it stands in.</summary>
    private static IEnumerable<(string Code, string Where)> Uses()
    {
        foreach (var file in Repository.ProductSources)
        {
            var member = string.Empty;
            foreach (var line in Repository.Lines(file))
            {
                var start = Member().Match(line);
                if (start.Success)
                {
                    member = start.Groups["name"].Value;
                }

                foreach (var literal in Literal().Matches(line).AsEnumerable())
                {
                    yield return (
                        literal.Groups["code"].Value,
                        $"{file}: {Path.GetFileNameWithoutExtension(file)}.{member}"
                    );
                }
            }
        }
    }

    [GeneratedRegex(@"""(?<code>EC\d{4})""", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Literal();

    /// <summary>A member begins one level in, with its visibility.</summary>
    [GeneratedRegex(
        @"^    (?:public|internal|private|protected)\s[^=(]*?\b(?<name>\w+)(?:<[^>]*>)?\s*(?:\(|=|\{|$)",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Member();

    [GeneratedRegex(
        @"^\|\s*`?(?<code>EC\d{4})`?\s*\|(?<zh>[^|]*)\|(?<en>[^|]*)\|",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex Row();
}
