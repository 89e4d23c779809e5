using System.CommandLine;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert show</c>: the book of alerts, or one alert (查看预警).</summary>
internal sealed class AlertShowVerb : IVerb
{
    private static readonly Argument<string> IdArgument = new("ID")
    {
        Description = "预警编号；不写则列出全部 / the number of an alert; all of them without it",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "show",
            "查看预警台账或一次预警的经过 / show the book of alerts, or one alert",
            [IdArgument]
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var id = new AlertReader(options, session).Number(IdArgument);
        var address = options.Store();
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        if (id == 0)
        {
            AlertAnswer.Show(desk.Show.All(), session);
        }
        else
        {
            AlertAnswer.Show(desk.Show.Run(id), session);
        }

        return ExitCodes.Done;
    }
}
