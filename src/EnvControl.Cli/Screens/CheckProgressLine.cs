using EnvControl.Rules.Checks;
using NodaTime;

namespace EnvControl.Cli.Screens;

/// <summary>Says on standard error how far a check is, once it takes longer than a second (检查进度).</summary>
internal sealed class CheckProgressLine(Session session) : IProgress<CheckProgress>
{
    private static readonly Duration Patience = Duration.FromSeconds(1);

    private Instant _last = session.Clock.GetCurrentInstant();

    /// <inheritdoc/>
    public void Report(CheckProgress value)
    {
        var now = session.Clock.GetCurrentInstant();
        if (now - _last < Patience)
        {
            return;
        }

        _last = now;
        session.Terminal.Error.WriteLine(
            session.Say(
                $"正在逐格检查：{value.Done}/{value.Steps}，已查{value.Cells:N0}格",
                $"Checking cell by cell: {value.Done}/{value.Steps}, {value.Cells:N0} cells so far"
            )
        );
    }
}
