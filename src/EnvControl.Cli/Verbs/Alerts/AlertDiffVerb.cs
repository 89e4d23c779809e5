using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert diff</c>: holds two lists against each other (对比清单).</summary>
internal sealed class AlertDiffVerb : IVerb
{
    private static readonly Argument<string> BeforeArgument = new("A")
    {
        Description = "前一份清单的编号 / the number of the one list",
    };

    private static readonly Argument<string> AfterArgument = new("B")
    {
        Description = "后一份清单的编号 / the number of the other",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "diff",
            "两份清单相比：谁新停产、谁解除、每日多减多少 / two lists compared: who newly stops, who is released, kg a day",
            [BeforeArgument, AfterArgument]
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var (before, after) = (reader.Number(BeforeArgument), reader.Number(AfterArgument));
        var address = options.Store();
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        AlertAnswer.Show(new CompareLists(desk.Store).Run(before, after), session);
        return ExitCodes.Done;
    }
}
