using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert withdraw</c>: withdraws a draft, or an alert that has not begun (撤回).</summary>
internal sealed class AlertWithdrawVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "withdraw",
            "撤回起草中的通知，或尚未开始的预警 / withdraw the notice in the making, or an alert that has not begun",
            [AlertOptions.Id],
            AlertOptions.Reason,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var reason = reader.Needed(AlertOptions.Reason);
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        AlertAnswer.Show(new WithdrawAlert(desk.Store, session.Clock).Run(by!, id, reason), session);
        return ExitCodes.Done;
    }
}
