namespace EnvControl.Application.Measures;

/// <summary>Passes a count of firms on as the progress of a stage (计数进度).</summary>
/// <param name="stage">The stage.</param>
/// <param name="total">Firms in all.</param>
/// <param name="progress">Who wants to know.</param>
internal sealed class FirmCounter(Stage stage, int total, IProgress<StageProgress>? progress) : IProgress<int>
{
    /// <inheritdoc/>
    public void Report(int value) => progress?.Report(new StageProgress(stage, value, total));
}
