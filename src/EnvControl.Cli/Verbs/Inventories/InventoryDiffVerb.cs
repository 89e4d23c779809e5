using System.CommandLine;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>inventory diff</c>: how two versions differ (比较清单版本).</summary>
internal sealed class InventoryDiffVerb : IVerb
{
    private static readonly Argument<string> Before = VersionArgument.Of("A");

    private static readonly Argument<string> After = VersionArgument.Of("B");

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "diff",
            "比较两个版本：增减、逐列改动、数量相差十倍、失去生产线的企业 / how two versions differ: firms, columns, tenfold moves, firms that lost their lines"
        )
        {
            Before,
            After,
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "inventory";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var before = VersionArgument.Number(Before, options, session);
        var after = VersionArgument.Number(After, options, session);
        session.StopIfFaulty();
        var facts = Composition.LoadRules(options.Text(WorkOptions.Rules)).Facts;
        var diff = new CompareInventories(Store.Open(address!, session.Clock), facts).Run(before, after);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, VersionDocument.Of(diff));
        }
        else
        {
            VersionDiffScreen.Show(diff, facts, session);
        }

        return ExitCodes.Done;
    }
}
