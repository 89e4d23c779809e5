using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Counties;

/// <summary>A copy of the made-up county, as a clerk makes one, with the commands that rules/README.md gives for it.</summary>
public sealed class CountyCopy : IDisposable
{
    private const string Name = "我的县";
    private const string Answers = "结果";

    private readonly TempFolder _folder = new();

    public CountyCopy()
    {
        var county = Path.Combine(Composition.ShippedRules, "examples", "410599-jia");
        foreach (var file in Directory.EnumerateFiles(county, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine(Name, Path.GetRelativePath(county, file)), File.ReadAllText(file));
        }
    }

    /// <summary>The commands as the page prints them, without the name of the program.</summary>
    public static string[] Commands { get; } =
    [
        .. Block(File.ReadAllText(Path.Combine(Composition.ShippedRules, "README.md")))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(command => command["envcontrol ".Length..]),
    ];

    /// <summary>Runs a command of the page on the copy.</summary>
    public Reply Run(string command) =>
        Prompt.Run([
            .. command
                .Split(' ')
                .Select(word =>
                    word == Answers || word.Split('/')[0] == Name ? Path.Combine(_folder.Path, word) : word
                ),
        ]);

    /// <summary>Runs the last command of the page and reads <c>measures.csv</c>.</summary>
    public (Reply Reply, Dictionary<string, string>[] Rows) Decide()
    {
        var reply = Run(Commands[^1]);
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        return (reply, CsvText.Read(_folder[$"{Answers}/measures.csv"]).Rows);
    }

    /// <summary>Runs the last command of the page without the county's rules.</summary>
    public Reply DecideByShippedRules() =>
        Run(Commands[^1].Replace($"--rules {Name} ", string.Empty, StringComparison.Ordinal));

    /// <summary>A path beside the copy.</summary>
    public string Aside(string name) => _folder[name];

    /// <summary>Changes a text that stands in a file of the copy.</summary>
    public void Change(string file, string text, string by)
    {
        var path = _folder[$"{Name}/{file}"];
        var before = File.ReadAllText(path);
        before.ShouldContain(text);
        File.WriteAllText(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    /// <summary>Takes a file out of the copy.</summary>
    public void Remove(string file) => File.Delete(_folder[$"{Name}/{file}"]);

    public void Dispose() => _folder.Dispose();

    private static string Block(string page)
    {
        var mark = page.IndexOf("新建一个县的命令", StringComparison.Ordinal);
        var start = page.IndexOf('\n', page.IndexOf("```", mark, StringComparison.Ordinal)) + 1;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
