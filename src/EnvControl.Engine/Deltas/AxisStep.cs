namespace EnvControl.Engine.Deltas;

/// <summary>How a value moves a line along one dimension of a table (沿一维的移动).</summary>
/// <param name="Stride">How far apart neighbouring codes lie; 0 when no rule asks for the fact.</param>
/// <param name="Count">How many codes there are.</param>
/// <param name="Code">The value's code.</param>
internal readonly record struct AxisStep(int Stride, int Count, int Code)
{
    /// <summary>The place after the move, whatever the value was before.</summary>
    public int From(int place)
    {
        unchecked
        {
            return Stride == 0 ? place : place + ((Code - (place / Stride % Count)) * Stride);
        }
    }
}
