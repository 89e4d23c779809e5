using System.CommandLine;
using EnvControl.Application.Activation;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Checks;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules activate</c>: tries a rule set and makes it the one that counts (启用规则集).</summary>
internal sealed class RulesActivateVerb : IVerb
{
    private static readonly Option<string> DocumentOption = WorkOptions.Text(
        "--document",
        "NO",
        "依据文件的文号 / number of the document behind it"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "activate",
            "检查、跑用例、两个引擎核对全市，全部通过才启用并按内容存入数据库；正在进行的预警不受影响 / check, run the cases, ask both engines about a whole city, and only then activate and keep the rules by content; running alerts stay as they are"
        )
        {
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            DocumentOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var folder = options.Text(WorkOptions.Rules);
        var (address, by) = (options.Store(), options.By());
        var document = options.Text(DocumentOption)?.Trim();
        session.StopIfFaulty();
        RuleTrial trial;
        RuleActivation? activation;
        var store = Store.OpenOrMake(address!, session.Clock);
        var activate = Composition.ActivateRules(store, session.Clock);
        try
        {
            using var deciding = new StageLine(session);
            (trial, activation) = activate.Run(
                Composition.ShippedRules,
                folder,
                by!,
                document,
                new CheckProgressLine(session),
                deciding
            );
        }
        catch (FaultException faulty)
            when (faulty.Faults.All(fault =>
                    fault.Code.StartsWith("EC2", StringComparison.Ordinal) || CellTest.IsOfTables(fault)
                )
            )
        {
            // What is wrong with the rules is what was asked; what is wrong with the store is not.
            return RulesCheckVerb.Fail(faulty, session);
        }

        KeepingScreen.Done(
            session,
            store,
            () => ActivationDocument.Of(trial, activation),
            () => Show(trial, activation, session)
        );

        return activation is null ? ExitCodes.Problems : ExitCodes.Done;
    }

    private static void Show(RuleTrial trial, RuleActivation? activation, Session session)
    {
        var screen = session.Screen();
        if (activation is not null)
        {
            ActivationScreen.Activated(activation, session);
            return;
        }

        CheckScreen.Show(new FolderReport(trial.Report, []), session);
        foreach (var fault in trial.Coverage)
        {
            screen.Whole(fault.ToString());
        }

        CaseScreen.Show(trial.Cases, trial.Exercised, trial.Rules, session);
        CellScreen.Show(new CellFolderReport(trial.Cells, []), session);
        new DifferencesScreen(screen, new Phrases(new Wording(trial.Rules, session.Language))).Show(
            trial.Differences,
            trial.City.Inventory
        );
        screen.Heading(
            session.Say("没有启用：先改正上面的问题。", "Not activated: mend what stands above first.")
        );
    }
}
