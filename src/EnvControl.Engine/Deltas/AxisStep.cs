namespace EnvControl.Engine.Deltas;

/// <summary>How a value moves a line along one dimension of a table (沿一维的移动); the default moves nothing.</summary>
internal readonly struct AxisStep
{
    private readonly int _stride;
    private readonly int _span;
    private readonly int _offset;
    private readonly ulong _perStride;
    private readonly ulong _perSpan;

    /// <summary>A step along a dimension.</summary>
    /// <param name="stride">How far apart neighbouring codes lie, from 1.</param>
    /// <param name="count">How many codes there are.</param>
    /// <param name="code">The value's code.</param>
    public AxisStep(int stride, int count, int code)
    {
        (_stride, _span, _offset) = (stride, stride * count, stride * code);
        (_perStride, _perSpan) = (Inverse(_stride), Inverse(_span));
    }

    /// <summary>The place after the move, whatever the value was before.</summary>
    public int From(int place)
    {
        unchecked
        {
            return _stride == 0
                ? place
                : place
                    + _offset
                    + (_span * Quotient(place, _perSpan))
                    - (_stride * Quotient(place, _perStride));
        }
    }

    // Places and strides stay below 2^25, so the quotient by the middle of a place is far from any whole number but its own.
    private static int Quotient(int place, ulong inverse)
    {
        unchecked
        {
            return (int)Math.BigMul(((ulong)(uint)place << 1) | 1, inverse, out _);
        }
    }

    private static ulong Inverse(int divisor) => ((1UL << 63) + (ulong)divisor - 1) / (ulong)divisor;
}
