using System.CommandLine;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert issue</c>: issues the notice in the making (签发).</summary>
internal sealed class AlertIssueVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "issue",
            "签发：双引擎各算一遍，编号、盖章、存档，写出清单文件 / issue: decided twice, numbered, sealed, kept, and written to files",
            [AlertOptions.Id],
            AlertOptions.Emergency,
            AlertOptions.Out,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var id = new AlertReader(options, session).Number(AlertOptions.Id);
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        Composition.WarmEngines();
        var desk = new AlertDesk(address!, session);
        var issued = desk.Issue.Run(by!, id, options.Text(AlertOptions.Emergency));
        AlertDesk.Warn(issued.Warnings, session);
        return AlertAnswer.Show(issued, options.Text(AlertOptions.Out) ?? "out", session);
    }
}
