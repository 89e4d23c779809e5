namespace EnvControl.Engine.Deltas;

/// <summary>Where a line stands with nothing supposed (生产线的基准位置).</summary>
/// <param name="Stance">Its place in the first stage.</param>
/// <param name="Cell">Its place in its industry's table.</param>
/// <param name="Plan">Its plan's number.</param>
/// <param name="Segment">Its industry's stretch.</param>
/// <param name="Stop">How shares of whole lines end for it: where the plans of that outcome begin in a cell's.</param>
/// <param name="IsOpen">Whether some saving of it is not known exactly.</param>
internal readonly record struct LineState(
    int Stance,
    int Cell,
    int Plan,
    ushort Segment,
    int Stop,
    bool IsOpen
);
