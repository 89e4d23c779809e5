using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert evaluate</c>: enters what came of an alert (评估).</summary>
internal sealed class AlertEvaluateVerb : IVerb
{
    private static readonly Option<string> TextOption = WorkOptions.Text(
        "--text",
        "T",
        "评估结论 / what was found"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "evaluate",
            "登记已解除预警的评估 / enter what came of an alert that is lifted",
            [AlertOptions.Id],
            TextOption,
            AlertOptions.Document,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var text = reader.Needed(TextOption);
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        AlertAnswer.Show(
            new EvaluateAlert(desk.Store).Run(
                by!,
                id,
                text,
                options.Text(AlertOptions.Document) ?? string.Empty
            ),
            session
        );
        return ExitCodes.Done;
    }
}
