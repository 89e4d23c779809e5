using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>How a source file looks: short, one type, in its place, everything said.</summary>
public partial class SourceTests
{
    private const int LongestFile = 400;
    private const int LongestPath = 120;

    private static readonly string[] EmptyWords =
    [
        "Core",
        "Common",
        "Util",
        "Utils",
        "Utility",
        "Utilities",
        "Helper",
        "Helpers",
        "Manager",
        "Managers",
        "Shared",
        "Misc",
    ];

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines() =>
        (
            from file in Repository.Sources
            let lines = Repository.Lines(file).Length
            where lines > LongestFile
            select $"{file}: {lines} lines"
        ).ShouldBeEmpty();

    [Fact]
    public void A_file_holds_one_type_and_is_named_like_it() =>
        (
            from file in Repository.Sources
            let name = NameOf(file)
            // Only tests may be partial by concern: DecisionTests.Easings.cs.
            let type = file.StartsWith("tests/", StringComparison.Ordinal) ? name.Split('.')[0] : name
            let types = TypesIn(Repository.Read(file)).ToArray()
            where name != "Program" || types.Length > 0
            where types is not [var only] || only != type
            select $"{file} holds {(types.Length == 0 ? "no type" : string.Join(", ", types))}"
        ).ShouldBeEmpty();

    [Fact]
    public void A_namespace_is_the_path_of_its_folder() =>
        (
            from file in Repository.Sources
            let declared = NamespaceLine().Match(Repository.Read(file)).Groups["name"].Value
            where declared.Length > 0 || !file.EndsWith("/Program.cs", StringComparison.Ordinal)
            let expected = string.Join('.', file.Split('/')[1..^1])
            where declared != expected
            select $"{file}: namespace {declared}, folder {expected}"
        ).ShouldBeEmpty();

    [Fact]
    public void Every_path_is_short_enough_for_any_machine() =>
        Repository.Files.Where(file => file.Length > LongestPath).ShouldBeEmpty();

    [Fact]
    public void No_folder_project_or_type_has_a_name_that_says_nothing() =>
        (
            from file in Repository.Files
            where
                file.StartsWith("src/", StringComparison.Ordinal)
                || file.StartsWith("tests/", StringComparison.Ordinal)
                || file.StartsWith("benchmarks/", StringComparison.Ordinal)
            from segment in file.Split('/')
            from word in Words.Of(Path.GetFileNameWithoutExtension(segment))
            where EmptyWords.Contains(word, StringComparer.OrdinalIgnoreCase)
            select $"{file}: '{word}' says nothing; name what it does"
        ).ShouldBeEmpty();

    [Fact]
    public void An_enum_states_the_value_of_every_member() =>
        (
            from file in Repository.Sources
            from declaration in EnumBlock().Matches(WithoutComments(Repository.Read(file)))
            from member in declaration.Groups["body"].Value.Split(',')
            let text = Attributes().Replace(member, string.Empty).Trim()
            where text.Length > 0 && !StatedMember().IsMatch(text)
            select $"{file}: {declaration.Groups["name"].Value}.{text} has no value"
        ).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later_in_a_comment()
    {
        string[] readable = [".cs", ".sh", ".md", ".json", ".props", ".targets", ".csproj", ".yml"];
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X:"];
        (
            from file in Repository.Files
            where readable.Contains(Path.GetExtension(file), StringComparer.Ordinal)
            from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
            from mark in marks
            where Regex.IsMatch(line.Text, $@"\b{mark}", RegexOptions.None, TimeSpan.FromSeconds(60))
            select $"{file}:{line.Number}: {mark}"
        ).ShouldBeEmpty();
    }

    [Fact]
    public void What_an_exception_says_reaches_people_only_through_Cause() =>
        (
            from file in Repository.Sources
            where file.StartsWith("src/", StringComparison.Ordinal)
            // The parser of the command line throws nothing; what it says is quoted as its words.
            where Path.GetFileName(file) is not ("Cause.cs" or "ParseFaults.cs")
            where SaidByRuntime().IsMatch(Repository.Read(file))
            select $"{file}: say it in both languages, with Cause.Of"
        ).ShouldBeEmpty();

    [Fact]
    public void No_region_hides_the_length_of_a_file() =>
        (
            from file in Repository.Sources
            where
                Repository
                    .Lines(file)
                    .Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal))
            select file
        ).ShouldBeEmpty();

    [Fact]
    public void A_suppression_says_why() =>
        (
            from file in Repository.Sources
            from line in Repository
                .Lines(file)
                .Select((text, index) => (Text: text.Trim(), Number: index + 1))
            where
                (
                    line.Text.StartsWith("#pragma warning disable", StringComparison.Ordinal)
                    && !line.Text.Contains("//", StringComparison.Ordinal)
                )
                || (
                    line.Text.StartsWith("[SuppressMessage", StringComparison.Ordinal)
                    && !Repository.Read(file).Contains("Justification", StringComparison.Ordinal)
                )
            select $"{file}:{line.Number}: {line.Text}"
        ).ShouldBeEmpty();

    /// <summary>The model of a page is named like the page.</summary>
    private static string NameOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name.EndsWith(".cshtml", StringComparison.Ordinal)
            ? name[..^".cshtml".Length] + "Model"
            : name;
    }

    /// <summary>Top-level types stand at the left edge; nested ones are indented by the formatter.</summary>
    private static IEnumerable<string> TypesIn(string text) =>
        TypeLine().Matches(text).Select(match => match.Groups["name"].Value);

    private static string WithoutComments(string text) => LineComment().Replace(text, string.Empty);

    [GeneratedRegex(@"\w\.Message\b", RegexOptions.NonBacktracking)]
    private static partial Regex SaidByRuntime();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|record(?:\s+(?:class|struct))?|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex TypeLine();

    [GeneratedRegex(
        @"^namespace\s+(?<name>[\w.]+)\s*;",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\benum\s+(?<name>\w+)[^{;""]*\{(?<body>[^}]*)\}", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex EnumBlock();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.None, 60_000)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^\w+\s*=\s*\S", RegexOptions.None, 60_000)]
    private static partial Regex StatedMember();

    [GeneratedRegex(@"//[^\n]*", RegexOptions.None, 60_000)]
    private static partial Regex LineComment();
}
