namespace EnvControl.Application.Samples.Draws;

/// <summary>Divides a whole into whole parts as nearly proportional as can be (最大余数法).</summary>
/// <remarks>Each part gets its quota rounded down; what is left goes one by one to the largest remainders, the earlier part on a tie. The parts add up exactly.</remarks>
internal static class LargestRemainder
{
    /// <summary>Divides <paramref name="total"/> by weights; weights that are all zero take nothing.</summary>
    public static long[] Divide(long total, ReadOnlySpan<long> weights)
    {
        var parts = new long[weights.Length];
        Int128 sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        if (sum == 0)
        {
            return parts;
        }

        var remainders = new Int128[weights.Length];
        var left = total;
        for (var i = 0; i < parts.Length; i++)
        {
            var product = (Int128)total * weights[i];
            parts[i] = (long)(product / sum);
            remainders[i] = product % sum;
            left -= parts[i];
        }

        for (; left > 0; left--)
        {
            var best = 0;
            for (var i = 1; i < parts.Length; i++)
            {
                best = remainders[i] > remainders[best] ? i : best;
            }

            parts[best]++;
            remainders[best] = -1;
        }

        return parts;
    }

    /// <summary>Divides by room left: no part exceeds its room; what finds no room at all is not given out.</summary>
    public static long[] Fill(long total, ReadOnlySpan<long> room)
    {
        long sum = 0;
        foreach (var places in room)
        {
            sum += places;
        }

        // Proportional to room and never more than the room in all: a quota, rounded up, cannot exceed its own room.
        return Divide(Math.Min(total, sum), room);
    }
}
