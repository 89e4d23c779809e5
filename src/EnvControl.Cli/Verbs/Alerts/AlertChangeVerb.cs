using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert change</c>: drafts a change of an alert in force (起草变更).</summary>
internal sealed class AlertChangeVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "change",
            "起草变更：升级、降级，或按最新的清单、规则、等级调整；没写的照旧 / draft a change: raise, lower, or amend by what is known now; what is not named stays",
            [AlertOptions.Id],
            AlertOptions.Level,
            AlertOptions.Response,
            AlertOptions.From,
            AlertOptions.Phase,
            AlertOptions.Scope,
            AlertOptions.Except,
            AlertOptions.Cause,
            AlertOptions.Document,
            AlertOptions.Arrived,
            AlertOptions.Version,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var level = reader.Level(AlertOptions.Level);
        var response = reader.Level(AlertOptions.Response) ?? level;
        _ = reader.Needed(AlertOptions.From);
        var from = reader.Moment(AlertOptions.From);
        var later = reader.Phases();
        var scope = reader.Scope();
        var arrived = reader.Moment(AlertOptions.Arrived);
        var version = reader.Version();
        var cause = options.Text(AlertOptions.Cause);
        var document = options.Text(AlertOptions.Document);
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var drafted = desk.Change.Run(
            by!,
            id,
            current => new NoticeDraft(
                level ?? current.Level,
                [
                    new AlertPhase(
                        from!.Value,
                        response
                            ?? current.Phases.LastOrDefault(phase => phase.From <= from)?.Level
                            ?? current.Level
                    ),
                    .. later,
                ],
                scope ?? current.Scope,
                cause ?? current.Cause,
                document ?? string.Empty,
                arrived,
                version,
                // What was waived for the alert stays waived; whoever approves the change approves it again.
                [.. current.Waivers.Select(waiver => waiver with { By = by!.Name })]
            )
        );
        AlertAnswer.Show(drafted, session);
        return ExitCodes.Done;
    }
}
