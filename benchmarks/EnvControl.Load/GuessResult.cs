namespace EnvControl.Load;

/// <summary>How long two guesses take of which one is nearer to the truth (猜测用时). Medians in milliseconds.</summary>
/// <param name="What">What was guessed.</param>
/// <param name="Known">Where there is such a firm or account.</param>
/// <param name="Unknown">Where there is none.</param>
internal sealed record GuessResult(string What, double Known, double Unknown)
{
    /// <summary>How far apart they are: 0.1 is ten in a hundred.</summary>
    public double Apart => Math.Abs((Known / Unknown) - 1);
}
