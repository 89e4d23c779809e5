using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Writing;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules coverage</c>: how far the rules rest on texts that were read (规则覆盖情况).</summary>
internal sealed class RulesCoverageVerb : IVerb
{
    private const string Part = "coverage";

    private static readonly Option<string> WriteOption = WorkOptions.Text(
        "--write",
        "PAGE.md",
        "把表写进页面中<!-- coverage -->与<!-- /coverage -->之间 / put the table into a page between these marks"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "coverage",
            "各行业的规则核实到什么程度、还缺什么文件 / how far each industry's rules rest on texts that were read, and what is missing"
        )
        {
            WriteOption,
            WorkOptions.Rules,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (folder, page) = (options.Text(WorkOptions.Rules), options.Text(WriteOption));
        session.StopIfFaulty();
        var rules = Composition.LoadRules(folder);
        if (page is not null)
        {
            PagePart.Replace(page, Part, CoverageTable.Markdown(rules, session.Language));
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, Document(rules));
        }
        else
        {
            Show(rules, page, session);
        }

        return ExitCodes.Done;
    }

    private static void Show(RuleSet rules, string? page, Session session)
    {
        var screen = session.Screen();
        if (page is not null)
        {
            screen.Whole(page);
            return;
        }

        var table = Tables.Of(CoverageTable.Headings(session.Language).Take(4));
        foreach (var row in CoverageTable.Rows(rules, session.Language))
        {
            table.Row(row.Take(4));
        }

        screen.Table(table);
        var counts = Enum.GetValues<Trust>()
            .Select(trust => (Trust: trust, Count: rules.Coverage.Count(entry => entry.Trust == trust)))
            .Where(pair => pair.Count > 0);
        var words = new Wording(rules, session.Language);
        screen.Text(
            string.Join(
                session.Say("，", ", "),
                counts.Select(pair =>
                    session.Say(
                        $"{words.Trust(pair.Trust)}{pair.Count}行",
                        $"{pair.Count} rows {words.Trust(pair.Trust)}"
                    )
                )
            )
        );
        screen.Text(
            session.Say(
                "读到的内容和请局里提供的文件：--json，或rules/README.md。",
                "What was read and what the bureau must supply: --json, or rules/README.md."
            )
        );
    }

    private static JsonObject Document(RuleSet rules) =>
        new()
        {
            ["coverage"] = JsonOutput.Items(
                rules.Coverage,
                entry => new JsonObject
                {
                    ["authority"] = entry.Authority,
                    ["industry"] = entry.Industry.Text,
                    ["process"] = entry.Process,
                    ["trust"] = entry.Trust.Spell(),
                    ["checkedOn"] = entry.CheckedOn.ToString(
                        "uuuu-MM-dd",
                        System.Globalization.CultureInfo.InvariantCulture
                    ),
                    ["against"] = JsonOutput.Texts(entry.Against.Select(one => one.Number)),
                    ["read"] = new JsonObject { ["zh"] = entry.Read.Zh, ["en"] = entry.Read.En },
                    ["supply"] = new JsonObject { ["zh"] = entry.Supply.Zh, ["en"] = entry.Supply.En },
                }
            ),
        };
}
