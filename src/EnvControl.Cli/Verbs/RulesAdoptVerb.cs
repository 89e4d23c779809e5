using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Measures;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Rules.Adoption;
using EnvControl.Rules.Checks;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules adopt</c>: turns assumed figures into adopted ones (认定假设).</summary>
internal sealed class RulesAdoptVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "要认定哪些假设，写法见 rules/README.md / which assumptions, see rules/README.md",
    };

    private static readonly Option<string> DocumentOption = new("--document")
    {
        HelpName = "NO",
        Description = "认定它们的文件的文号 / number of the document that adopts them",
        Required = true,
    };

    private static readonly Option<string> DateOption = new("--date")
    {
        HelpName = "DATE",
        Description = "从哪天起按认定的数值 / day from which the adopted figures are in force",
        Required = true,
    };

    private static readonly Option<string> FolderOption = new("--rules")
    {
        HelpName = "DIR",
        Description =
            "自己的规则文件夹，扩展随附规则；没有则新建 / folder of one's own that extends the shipped rules; made if it is not there",
        Required = true,
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "adopt",
            "局里发文认定假设：写成自己的规则，不改随附规则，检查通过才写入，并补上用例 / a document takes assumptions over: written as rules of one's own, never into the shipped ones, only if the check passes, with cases"
        )
        {
            FileArgument,
            DocumentOption,
            DateOption,
            FolderOption,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (on, by) = (options.Day(DateOption), options.By());
        session.StopIfFaulty();
        var result = AdoptRules.Run(
            Composition.ShippedRules,
            new AdoptionOrder(
                options.Text(FileArgument),
                options.Text(FolderOption)!,
                options.Text(DocumentOption)!.Trim(),
                on!.Value,
                by!.Name,
                BureauDay.Today(session.Clock)
            ),
            new CheckProgressLine(session)
        );
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, Document(result));
        }
        else
        {
            AdoptionScreen.Show(result, options.Text(FolderOption)!, session);
        }

        return result.Files.IsEmpty ? ExitCodes.Problems : ExitCodes.Done;
    }

    private static JsonObject Document(AdoptionResult result) =>
        new()
        {
            ["written"] = !result.Files.IsEmpty,
            ["rules"] = JsonOutput.Items(
                result.Rules,
                rule => new JsonObject
                {
                    ["name"] = rule.Name,
                    ["assumed"] = rule.Assumed,
                    ["industry"] = rule.Industry,
                    ["changed"] = rule.IsChanged,
                    ["text"] = FaultDocument.Words(rule.Text),
                    ["cases"] = rule.Cases,
                }
            ),
            ["check"] = CheckDocument.Of(new FolderReport(result.Report, [])),
            ["lacking"] = FaultDocument.Items(result.Lacking),
            ["files"] = JsonOutput.Texts(result.Files),
        };
}
