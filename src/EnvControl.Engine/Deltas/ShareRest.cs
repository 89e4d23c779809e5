namespace EnvControl.Engine.Deltas;

/// <summary>What cutting to whole milligrams makes of one line over a range of shares (取整余项): by pollutant, the whole part of a fraction times the share.</summary>
/// <param name="From">The first share of the range, whole thousandths.</param>
/// <param name="To">The share after the last.</param>
/// <param name="Place">Where the level begins among the twelve figures.</param>
/// <param name="IsOfRest">Whether the fraction is multiplied with what the share leaves, not with the share.</param>
/// <param name="Pm">The fraction of the first pollutant, in 2^64ths, rounded up.</param>
/// <param name="Sulphur">Of the second.</param>
/// <param name="Nitrogen">Of the third.</param>
/// <param name="Voc">Of the fourth.</param>
internal readonly record struct ShareRest(
    int From,
    int To,
    int Place,
    bool IsOfRest,
    ulong Pm,
    ulong Sulphur,
    ulong Nitrogen,
    ulong Voc
)
{
    /// <summary>No denominator from here on: a fraction in 2^64ths would no longer tell whole parts surely for shares up to 1,000.</summary>
    public const long MostWhole = 1L << 53;

    /// <summary>A fraction in 2^64ths, rounded up, so that the high word of its product with a share is the whole part.</summary>
    /// <param name="part">The part, from 0.</param>
    /// <param name="whole">The whole, above the part and below <see cref="MostWhole"/>.</param>
    public static ulong Of(long part, long whole) =>
        (ulong)((((UInt128)(ulong)part << 64) + (ulong)(whole - 1)) / (ulong)whole);

    /// <summary>Adds the whole parts.</summary>
    public unsafe void Add(int share, long* figures)
    {
        var times = (ulong)(IsOfRest ? 1000 - share : share);
        figures += Place;
        figures[0] += (long)Math.BigMul(Pm, times, out _);
        figures[1] += (long)Math.BigMul(Sulphur, times, out _);
        figures[2] += (long)Math.BigMul(Nitrogen, times, out _);
        figures[3] += (long)Math.BigMul(Voc, times, out _);
    }
}
