using CsCheck;

namespace EnvControl.Files.Tests.Reading;

/// <summary>Draws the same values in every run: what fails on one machine fails on all.</summary>
internal static class FixedSample
{
    /// <summary>Checks values drawn from a seed; a failure says which value it was.</summary>
    public static void Each<T>(this Gen<T> gen, int times, ulong seed, Action<T> check)
    {
        var random = new PCG(1, seed);
        for (var i = 0; i < times; i++)
        {
            var value = gen.Generate(random, null, out _);
            try
            {
                check(value);
            }
            catch (Exception failed)
            {
                throw new ShouldAssertException($"Draw {i}: {Check.Print(value)}", failed);
            }
        }
    }
}
