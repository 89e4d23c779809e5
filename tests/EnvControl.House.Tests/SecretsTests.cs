using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>What opens a store or a site lies in no file that is handed on with the program.</summary>
public partial class SecretsTests
{
    private static readonly string[] Texts =
    [
        ".json",
        ".yml",
        ".yaml",
        ".sh",
        ".md",
        ".props",
        ".targets",
        ".csproj",
    ];
    private static readonly string[] KeyFiles = [".pem", ".pfx", ".key", ".p12", ".kdbx", ".env"];

    /// <summary>Tests break keys and show that passwords are left out of what is said; these are made up there.</summary>
    private static bool IsOfTests(string file) =>
        file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal);

    [Fact]
    public void No_file_is_a_key() =>
        Repository
            .Files.Where(file => KeyFiles.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .ShouldBeEmpty();

    [Fact]
    public void No_text_holds_a_private_key() =>
        Repository
            .Files.Where(file => !IsOfTests(file) && KeyBlock().IsMatch(Repository.Read(file)))
            .ShouldBeEmpty();

    [Fact]
    public void No_setting_or_page_gives_a_password_or_a_secret() =>
        Repository
            .Files.Where(file =>
                Texts.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                && !file.EndsWith(".lock.json", StringComparison.Ordinal)
            )
            .SelectMany(file =>
                Repository.Lines(file).Where(line => Given().IsMatch(line)).Select(line => $"{file}: {line}")
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("\"ClientSecret\": \"s3cret\"", true)]
    [InlineData("\"ClientSecret\": \"\"", false)]
    [InlineData("Host=db;Password=s3cret;Database=city", true)]
    [InlineData("Host=db;Password=…;Database=city", false)]
    public void What_is_given_away_is_recognised(string line, bool isGiven) =>
        Given().IsMatch(line).ShouldBe(isGiven);

    [GeneratedRegex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.NonBacktracking)]
    private static partial Regex KeyBlock();

    [GeneratedRegex(
        "\"(clientsecret|password|apikey|secret)\"\\s*:\\s*\"[^\"]|password=[a-z0-9]",
        RegexOptions.NonBacktracking
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Given();
}
