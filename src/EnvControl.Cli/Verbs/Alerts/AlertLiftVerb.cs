using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert lift</c>: drafts the lifting of an alert (起草解除), and issues it at once in an emergency.</summary>
internal sealed class AlertLiftVerb : IVerb
{
    private static readonly Option<string> ContinuesOption = WorkOptions.Text(
        "--continues",
        "T",
        "解除后仍继续执行的，如错峰生产 / what continues all the same, such as off-peak production"
    );

    private static readonly Option<string[]> NotRestartingOption = new("--keep")
    {
        HelpName = "CODE|T",
        Description = "暂不得恢复生产的企业或情形，可写多次 / who may not restart yet; may be repeated",
    };

    private static readonly Option<string> EvaluateOption = WorkOptions.Text(
        "--evaluate",
        "DATE",
        "评估期限，默认解除后三天 / the day by which it is evaluated, three days after the lifting by default"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "lift",
            "起草解除：何时起、什么继续、谁不得恢复、何时评估 / draft the lifting: from when, what continues, who may not restart, when it is evaluated",
            [AlertOptions.Id],
            AlertOptions.From,
            ContinuesOption,
            NotRestartingOption,
            EvaluateOption,
            AlertOptions.Cause,
            AlertOptions.Document,
            AlertOptions.Emergency,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        _ = reader.Needed(AlertOptions.From);
        var from = reader.Moment(AlertOptions.From);
        var cause = reader.Needed(AlertOptions.Cause);
        var continues = reader.Needed(ContinuesOption);
        var by = options.By();
        var evaluate = options.Day(EvaluateOption);
        var emergency = options.Text(AlertOptions.Emergency);
        var address = options.Store();
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var terms = new LiftTerms(
            from!.Value,
            continues,
            options.All(NotRestartingOption),
            evaluate ?? BureauHour.Of(from.Value).Date.PlusDays(LiftAlert.DaysToEvaluate)
        );
        var alert = new LiftAlert(desk.Store, session.Clock).Run(
            by!,
            id,
            terms,
            cause,
            options.Text(AlertOptions.Document) ?? string.Empty,
            emergency
        );
        AlertAnswer.Show(alert, session);
        return ExitCodes.Done;
    }
}
