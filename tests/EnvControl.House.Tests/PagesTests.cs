using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EnvControl.House.Tests;

/// <summary>What a newcomer reads first names only things that exist.</summary>
public partial class PagesTests
{
    private static readonly string[] Pages = ["README.md", "src/README.md"];

    private static readonly string[] Roots = ["src/", "rules/", "tests/", "benchmarks/", ".ci/"];

    public static TheoryData<string> NamedPaths =>
        [.. Pages.SelectMany(Spans).Where(IsPath).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> NamedCommands =>
        [
            .. Pages
                .SelectMany(Spans)
                .Concat(Pages.SelectMany(Fenced))
                .Select(CommandOf)
                .Where(command => command.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(NamedPaths))]
    public void A_path_that_a_page_names_exists(string path) =>
        Repository.Exists(path.TrimEnd('/')).ShouldBeTrue(path);

    [Theory]
    [MemberData(nameof(NamedCommands))]
    public void A_command_that_a_page_names_is_known_at_the_prompt_with_its_options(string command)
    {
        var words = command.Split(' ');
        var verbs = words.TakeWhile(word => !word.StartsWith('-')).ToArray();
        var (code, output) = Run([.. verbs, "--help"]);
        code.ShouldBe(0, output);
        output.ShouldContain(verbs[^1]);
        words
            .Skip(verbs.Length)
            .Where(option => !output.Contains(option, StringComparison.Ordinal))
            .ShouldBeEmpty(output);
    }

    [Fact]
    public void The_walk_through_the_code_is_in_both_languages_and_its_files_exist()
    {
        var walks = Repository
            .Read("README.md")
            .Split("\n## ")
            .Where(section =>
                section.StartsWith("顺着数据读", StringComparison.Ordinal)
                || section.StartsWith("The walk", StringComparison.Ordinal)
            )
            .Select(section => SpansOf(section).Where(IsPath).ToArray())
            .ToArray();
        walks.Length.ShouldBe(2);
        walks[0].Length.ShouldBeGreaterThan(8);
        walks[1].ShouldBe(walks[0]);
        walks[0].Where(path => !Repository.Exists(path)).ShouldBeEmpty();
    }

    [Fact]
    public void The_map_of_the_house_shows_every_project_and_every_folder_that_holds_types()
    {
        var map = Spans("src/README.md").Select(span => span.TrimEnd('/')).ToHashSet(StringComparer.Ordinal);
        Repository
            .ProductSources.Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))
            .Distinct(StringComparer.Ordinal)
            .Where(folder => !map.Contains(folder))
            .ShouldBeEmpty("give each a row in src/README.md");
    }

    [Fact]
    public void The_first_page_is_Chinese_first_then_English()
    {
        var page = Repository.Read("README.md");
        page.IndexOf("它还不知道什么", StringComparison.Ordinal).ShouldBeInRange(0, page.Length);
        page.IndexOf("What it cannot know yet", StringComparison.Ordinal)
            .ShouldBeGreaterThan(page.IndexOf("它还不知道什么", StringComparison.Ordinal));
        page.ShouldContain("dotnet run -c Release --project src/EnvControl.Cli -- measures");
        page.ShouldContain("bash tests/run.sh");
    }

    private static IEnumerable<string> Spans(string page) =>
        SpansOf(Fence().Replace(Repository.Read(page), string.Empty));

    private static IEnumerable<string> SpansOf(string text) =>
        Span().Matches(text).Select(match => match.Groups["text"].Value);

    private static IEnumerable<string> Fenced(string page) =>
        Fence().Matches(Repository.Read(page)).SelectMany(match => match.Value.Split('\n'));

    private static bool IsPath(string span) =>
        Roots.Any(root => span.StartsWith(root, StringComparison.Ordinal))
        && !span.Contains(' ', StringComparison.Ordinal);

    /// <summary>The verbs and options of a command line, without their values; empty when it is none of ours.</summary>
    private static string CommandOf(string line)
    {
        var match = CommandLine().Match(line);
        return match.Success
            ? string.Join(
                ' ',
                Option()
                    .Matches(line[match.Length..])
                    .Select(m => m.Value)
                    .Prepend(match.Groups["verbs"].Value)
            )
            : string.Empty;
    }

    private static (int Code, string Output) Run(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "envcontrol.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    [GeneratedRegex(@"`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Span();

    [GeneratedRegex(@"^```[\s\S]*?^```", RegexOptions.Multiline, 60_000)]
    private static partial Regex Fence();

    [GeneratedRegex(
        @"^(?:\$ )?(?:envcontrol|dotnet run -c Release --project src/EnvControl\.Cli --) (?<verbs>(?:rules|standing|inventory|alert|keys|audit|db) [a-z]+|[a-z]+)",
        RegexOptions.ExplicitCapture,
        60_000
    )]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"(?<= )--[a-z]+(?:-[a-z]+)*", RegexOptions.None, 60_000)]
    private static partial Regex Option();
}
