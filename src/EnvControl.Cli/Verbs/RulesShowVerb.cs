using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.RuleBooks;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules show</c>: the rules of a day as one web page (规则书).</summary>
internal sealed class RulesShowVerb : IVerb
{
    private static readonly Option<string> OutOption = WorkOptions.Text(
        "--out",
        "FILE.html",
        "写到哪个.html文件，默认rules-日期.html / the .html file to write, rules-DATE.html by default"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "show",
            "把某一天施行的规则写成一本可离线阅读、打印的规则书 / write the rules of a day as one page to read offline and print"
        )
        {
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.On,
            OutOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var on = options.Day();
        var folder = options.Text(WorkOptions.Rules);
        var path = options.Text(OutOption);
        if (path is not null && !path.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
        {
            session.Faults.Add(UsageFaults.NoPage(path));
        }

        var store = options.StoreOfRules();
        session.StopIfFaulty();
        var rules = Composition.LoadRules(folder, store, session.Clock);
        var shown = new ShowRules(Composition.Engine(rules), Composition.RuleBookWriter(), session.Clock).Run(
            on,
            session.Language,
            day => path ?? $"rules-{Phrases.Day(day)}.html"
        );
        Show(shown, session);
        return ExitCodes.Done;
    }

    private static void Show(ShownRules shown, Session session)
    {
        var book = shown.Book;
        var cells = book.Tables.Sum(table => table.Cells.Count());
        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject
                {
                    ["on"] = Phrases.Day(book.On),
                    ["ruleSet"] = book.Rules.Id,
                    ["file"] = shown.Path,
                    ["rules"] = book.InForce.Count(),
                    ["classificationRules"] = book.Classification.Length,
                    ["orders"] = JsonOutput.Texts(book.Orders.Select(order => order.Id)),
                    ["instruments"] = book.Instruments.Length,
                    ["tables"] = book.Tables.Length,
                    ["cells"] = cells,
                    ["assumedCells"] = book.AssumedCells,
                    ["unplaced"] = JsonOutput.Texts(book.Unplaced.Select(rule => rule.Rule.Name)),
                }
            );
            return;
        }

        var orders = book.Orders.Count();
        var screen = session.Screen();
        screen.Text(
            session.Say(
                $"{Phrases.Day(book.On)}的规则书：行业规则{book.InForce.Count()}条，管控令{orders}件，决策表{book.Tables.Length}张共{cells}格，其中{book.AssumedCells}格依据假设。",
                $"Rule book of {Phrases.Day(book.On)}: {book.InForce.Count()} industry rules, {orders} control order(s), {book.Tables.Length} tables of {cells} cells, {book.AssumedCells} of them resting on assumptions."
            )
        );
        screen.Whole(shown.Path);
    }
}
