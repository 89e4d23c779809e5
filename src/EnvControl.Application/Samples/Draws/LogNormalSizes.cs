namespace EnvControl.Application.Samples.Draws;

/// <summary>Log-normal sizes of a given number of firms that add up to one (对数正态规模).</summary>
/// <remarks>
/// The range of sizes is cut into as many equally likely pieces as there are firms; each firm has the mean of its piece. That mean
/// is a difference on the Lorenz curve L(p) = Φ(Φ⁻¹(p) − σ), so that the parts add up to the whole without knowing the others:
/// a total is met exactly, and a city of a million firms is drawn one by one.
/// </remarks>
internal static class LogNormalSizes
{
    /// <summary>The part of the total that belongs to the firm of a rank, the smallest first.</summary>
    public static double Part(int rank, int count, double sigma) =>
        Held(rank + 1, count, sigma) - Held(rank, count, sigma);

    private static double Held(int smallest, int count, double sigma) =>
        smallest == 0 ? 0
        : smallest == count ? 1
        : NormalCurve.Below(NormalCurve.Point((double)smallest / count) - sigma);
}
