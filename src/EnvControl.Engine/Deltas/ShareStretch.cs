using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Deltas;

/// <summary>What a line saves at one level between two bends (折线的一段): heights at share 0 and slopes, whole milligrams, by pollutant.</summary>
internal sealed record ShareStretch
{
    /// <summary>Nothing: all stands elsewhere.</summary>
    public static ShareStretch None { get; } = new();

    /// <summary>Known exactly, at share 0; shape [4].</summary>
    public long[] Known { get; init; } = new long[Pollutants.Count];

    /// <summary>How much more for each thousandth; shape [4].</summary>
    public long[] KnownSlope { get; init; } = new long[Pollutants.Count];

    /// <summary>At most, at share 0; shape [4].</summary>
    public long[] Most { get; init; } = new long[Pollutants.Count];

    /// <summary>How much more for each thousandth; shape [4].</summary>
    public long[] MostSlope { get; init; } = new long[Pollutants.Count];

    /// <summary>1 where some saving is not known exactly.</summary>
    public int Open { get; init; }

    /// <summary>What is cut off besides; <c>null</c> for nothing.</summary>
    public ShareRest? Rest { get; init; }

    /// <summary>A line worked out by itself; <c>null</c> where heights and slopes tell all.</summary>
    public SupposedLine? Single { get; init; }

    /// <summary>Whether it tells the same as a stretch of one share.</summary>
    /// <param name="share">The share.</param>
    /// <param name="other">The stretch.</param>
    public unsafe bool IsAt(int share, ShareStretch other)
    {
        if (Single is not null || Open != other.Open)
        {
            return false;
        }

        var cut = stackalloc long[Pollutants.Count];
        new Span<long>(cut, Pollutants.Count).Clear();
        if (Rest is { } rest)
        {
            (rest with { Place = 0 }).Add(share, cut);
        }

        for (var i = 0; i < Pollutants.Count; i++)
        {
            if (
                Known[i] + (KnownSlope[i] * share) + cut[i] != other.Known[i]
                || Most[i] + (MostSlope[i] * share) + cut[i] != other.Most[i]
            )
            {
                return false;
            }
        }

        return true;
    }
}
