using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert draft</c>: drafts an alert (起草预警).</summary>
internal sealed class AlertDraftVerb : IVerb
{
    private static readonly Option<string> OriginOption = WorkOptions.Text(
        "--origin",
        "O",
        "来源：本市、县、省、部 / where it comes from: forecast, county, province, ministry"
    );

    private static readonly Option<string> DivisionOption = WorkOptions.Text(
        "--division",
        "CODE",
        "哪里的预警，默认本市 / whose alert it is, the city's by default"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "draft",
            "起草预警：绑定清单和规则的版本，列出将下达的内容和待认可的事项 / draft an alert, bound to versions of inventory and rules",
            [],
            OriginOption,
            DivisionOption,
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
        var origin = Origin(options, session);
        var level = reader.Level(AlertOptions.Level);
        if (level is null && options.Text(AlertOptions.Level) is null)
        {
            session.Faults.Add(AlertFaults.TextMissing(AlertOptions.Level.Name));
        }

        var response = reader.Level(AlertOptions.Response) ?? level;
        _ = reader.Needed(AlertOptions.From);
        var from = reader.Moment(AlertOptions.From);
        var later = reader.Phases();
        var scope = reader.Scope() ?? AlertScope.Everybody;
        var cause = reader.Needed(AlertOptions.Cause);
        var arrived = reader.Moment(AlertOptions.Arrived);
        var version = reader.Version();
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var drafted = desk.Draft.Run(
            by!,
            origin,
            options.Text(DivisionOption) ?? string.Empty,
            new NoticeDraft(
                level!.Value,
                [new AlertPhase(from!.Value, response!.Value), .. later],
                scope,
                cause,
                options.Text(AlertOptions.Document) ?? string.Empty,
                arrived,
                version
            )
        );
        AlertAnswer.Show(drafted, session);
        return ExitCodes.Done;
    }

    private static AlertOrigin Origin(OptionReader options, Session session)
    {
        var typed = options.Text(OriginOption);
        if (typed is null)
        {
            session.Faults.Add(AlertFaults.TextMissing(OriginOption.Name));
            return default;
        }

        if (!AlertWords.TryParse(typed, out AlertOrigin origin))
        {
            session.Faults.Add(AlertFaults.NoOrigin(typed));
        }

        return origin;
    }
}
