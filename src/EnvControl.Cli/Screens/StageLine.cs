using System.Diagnostics;
using System.Globalization;
using EnvControl.Application.Measures;

namespace EnvControl.Cli.Screens;

/// <summary>One line on standard error that says what takes so long (进度行): only to a person, only after a second.</summary>
/// <param name="session">The run.</param>
internal sealed class StageLine(Session session) : IProgress<StageProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _isShown = session.Terminal.IsErrorSeen && !session.IsQuiet;
    private TimeSpan _last;
    private Stage _stage;
    private bool _isDrawn;

    /// <inheritdoc/>
    public void Report(StageProgress value)
    {
        var elapsed = _watch.Elapsed;
        if (!_isShown || elapsed < Patience || (elapsed - _last < Pause && value.Stage == _stage))
        {
            return;
        }

        (_last, _stage, _isDrawn) = (elapsed, value.Stage, true);
        // Back to the first column, the line anew, and the rest of the old one wiped.
        session.Terminal.Error.Write($"\r{Words(value)}\e[K");
    }

    /// <summary>Wipes the line.</summary>
    public void Dispose()
    {
        if (_isDrawn)
        {
            session.Terminal.Error.Write("\r\e[K");
        }
    }

    private string Words(StageProgress value)
    {
        var stage = value.Stage switch
        {
            Stage.Rules => session.Say("正在读取规则", "Reading rules"),
            Stage.Reading => session.Say("正在读取清单", "Reading the inventory"),
            Stage.Deciding => session.Say("正在判定", "Deciding"),
            Stage.Checking => session.Say("正在用参考引擎核对", "Asking the reference engine"),
            Stage.Summing => session.Say("正在汇总", "Summing up"),
            Stage.Supposing => session.Say("正在按情景判定", "Deciding the scenario"),
            Stage.Keeping => session.Say("正在入库", "Keeping"),
            Stage.Comparing => session.Say("正在比较", "Comparing"),
            _ => session.Say("正在写出", "Writing"),
        };
        return value.Total == 0
            ? $"{stage}…"
            : string.Create(CultureInfo.InvariantCulture, $"{stage} {value.Done:#,0} / {value.Total:#,0}");
    }
}
