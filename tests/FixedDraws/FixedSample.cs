using CsCheck;

namespace FixedDraws;

/// <summary>Draws the same values in every run: what fails on one machine fails on all.</summary>
/// <remarks>CsCheck's own <c>Sample</c> takes a seed for its first draw only, and draws the others anew each run.</remarks>
internal static class FixedSample
{
    /// <summary>Checks values drawn from a seed; a failure says which value it was.</summary>
    public static void Each<T>(this Gen<T> gen, int times, ulong seed, Action<T> check, int threads = 1)
    {
        var random = new PCG(1, seed);
        var values = new T[times];
        for (var i = 0; i < times; i++)
        {
            values[i] = gen.Generate(random, null, out _);
        }

        var failed = new Exception?[times];
        Parallel.For(
            0,
            times,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i => failed[i] = FailureOf(check, values[i])
        );
        var first = Array.FindIndex(failed, failure => failure is not null);
        if (first >= 0)
        {
            throw new ShouldAssertException(
                $"Draw {first} of seed {seed}: {Print(values[first])}",
                failed[first]
            );
        }
    }

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T>(this Gen<T> gen, int times, ulong seed, Func<T, bool> check) =>
        gen.Each(times, seed, value => check(value).ShouldBeTrue());

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T1, T2>(
        this Gen<(T1, T2)> gen,
        int times,
        ulong seed,
        Action<T1, T2> check,
        int threads = 1
    ) => gen.Each(times, seed, value => check(value.Item1, value.Item2), threads);

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T1, T2>(
        this Gen<(T1, T2)> gen,
        int times,
        ulong seed,
        Func<T1, T2, bool> check
    ) => gen.Each(times, seed, value => check(value.Item1, value.Item2).ShouldBeTrue());

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        int times,
        ulong seed,
        Action<T1, T2, T3> check
    ) => gen.Each(times, seed, value => check(value.Item1, value.Item2, value.Item3));

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T1, T2, T3>(
        this Gen<(T1, T2, T3)> gen,
        int times,
        ulong seed,
        Func<T1, T2, T3, bool> check
    ) => gen.Each(times, seed, value => check(value.Item1, value.Item2, value.Item3).ShouldBeTrue());

    /// <inheritdoc cref="Each{T}(Gen{T}, int, ulong, Action{T}, int)"/>
    public static void Each<T1, T2, T3, T4, T5, T6>(
        this Gen<(T1, T2, T3, T4, T5, T6)> gen,
        int times,
        ulong seed,
        Action<T1, T2, T3, T4, T5, T6> check
    ) => gen.Each(times, seed, v => check(v.Item1, v.Item2, v.Item3, v.Item4, v.Item5, v.Item6));

    private static Exception? FailureOf<T>(Action<T> check, T value)
    {
        try
        {
            check(value);
            return null;
        }
#pragma warning disable CA1031 // Whatever a check throws is its failure, told with the value drawn.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return failure;
        }
    }

#pragma warning disable RS0030 // Printing draws nothing; it is Sample that is banned with its class.
    private static string Print<T>(T value) => Check.Print(value);
#pragma warning restore RS0030
}
