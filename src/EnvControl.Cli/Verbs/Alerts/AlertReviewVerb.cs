using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert review</c>: reviews what was issued in an emergency (复核紧急签发).</summary>
internal sealed class AlertReviewVerb : IVerb
{
    private static readonly Option<string> FindingOption = WorkOptions.Text(
        "--finding",
        "T",
        "复核意见 / what was found"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "review",
            "复核紧急签发（未经手的人） / review what was issued without approval; by somebody who had no hand in it",
            [AlertOptions.Id],
            FindingOption,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var finding = reader.Needed(FindingOption);
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        AlertAnswer.Show(new ReviewAlert(desk.Store).Run(by!, id, finding), session);
        return ExitCodes.Done;
    }
}
