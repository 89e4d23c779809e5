namespace EnvControl.Engine.Deltas;

/// <summary>A line of which something is supposed (受影响的生产线).</summary>
/// <param name="Position">Its position.</param>
/// <param name="Stance">Its place in the first stage now.</param>
/// <param name="Cell">Its place in its industry's table now.</param>
internal record struct TouchedLine(int Position, int Stance, int Cell);
