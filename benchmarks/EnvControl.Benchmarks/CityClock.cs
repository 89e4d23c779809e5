using System.Diagnostics;
using System.Globalization;

namespace EnvControl.Benchmarks;

/// <summary>How long our engine takes for the plain city, one thread, warm: for rivals of other platforms that are timed close by in time.</summary>
public static class CityClock
{
    /// <summary>The firms of the city that all rivals decide.</summary>
    public const int Firms = 3_940;

    private const int Samples = 301;
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan _sample = TimeSpan.FromMilliseconds(4);

    /// <summary>The median time of one pass over the city, nanoseconds.</summary>
    /// <remarks>Each sample is long enough that the clock's own grain does not count.</remarks>
    public static double Median(Ours ours)
    {
        var passes = 0;
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < _warmUp; passes++)
        {
            ours.City.Decide(ours.Decisions);
        }

        var repeats = Math.Max(1, (int)(passes * (_sample / _warmUp)));
        var nanoseconds = new double[Samples];
        for (var sample = 0; sample < Samples; sample++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < repeats; i++)
            {
                ours.City.Decide(ours.Decisions);
            }

            nanoseconds[sample] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / repeats;
        }

        Array.Sort(nanoseconds);
        return nanoseconds[Samples / 2];
    }

    /// <summary>Prints the median in nanoseconds and nothing else.</summary>
    public static int Print()
    {
        using var ours = new Ours(PlainCity.Of(Firms));
        Console.WriteLine(Median(ours).ToString("0", CultureInfo.InvariantCulture));
        return 0;
    }
}
