namespace EnvControl.Application.Samples.Draws;

/// <summary>The standard normal distribution (标准正态分布), the same to the last bit on every machine.</summary>
/// <remarks>
/// Only the four operations, the square root and scaling by powers of two are used, which IEEE 754 fixes exactly; library
/// exponentials differ between platforms in the last place, and a gram could move. Good to about 1e-14.
/// </remarks>
internal static class NormalCurve
{
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double InverseRootTwoPi = 0.398942280401432677940;

    /// <summary>The probability below <paramref name="x"/>.</summary>
    public static double Below(double x)
    {
        if (x is < -8 or > 8)
        {
            return x < 0 ? 0 : 1;
        }

        // Marsaglia 2004: 1/2 + density × (x + x³/3 + x⁵/(3·5) + …)
        var sum = x;
        var term = x;
        for (var k = 3; ; k += 2)
        {
            term *= x * x / k;
            var next = sum + term;
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return Math.Clamp(0.5 + (sum * InverseRootTwoPi * Exp(-0.5 * x * x)), 0, 1);
    }

    /// <summary>The point below which lies <paramref name="probability"/>, strictly between 0 and 1.</summary>
    public static double Point(double probability)
    {
        // Wichura 1988, algorithm AS 241 (PPND16).
        var q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var near = 0.180625 - (q * q);
            return q * Ratio(near, NearTop, NearBottom);
        }

        var r = Math.Sqrt(-Log(q < 0 ? probability : 1 - probability));
        var far = r <= 5 ? Ratio(r - 1.6, MiddleTop, MiddleBottom) : Ratio(r - 5, FarTop, FarBottom);
        return q < 0 ? -far : far;
    }

    /// <summary>e to the power <paramref name="x"/>, for moderate x.</summary>
    public static double Exp(double x)
    {
        var power = Math.Round(x / (Ln2High + Ln2Low), MidpointRounding.ToEven);
        var rest = x - (power * Ln2High) - (power * Ln2Low);
        var sum = 1.0;
        for (var k = 16; k >= 1; k--)
        {
            sum = 1 + (rest / k * sum);
        }

        return Math.ScaleB(sum, (int)power);
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -power);
        if (mantissa > 1.4142135623730951)
        {
            mantissa /= 2;
            power++;
        }

        var s = (mantissa - 1) / (mantissa + 1);
        var sum = 0.0;
        for (var k = 25; k >= 1; k -= 2)
        {
            sum = (sum * s * s) + (1.0 / k);
        }

        return (power * Ln2High) + ((power * Ln2Low) + (2 * s * sum));
    }

    private static double Ratio(double x, ReadOnlySpan<double> top, ReadOnlySpan<double> bottom) =>
        Polynomial(x, top) / Polynomial(x, bottom);

    private static double Polynomial(double x, ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
        {
            sum = (sum * x) + coefficients[i];
        }

        return sum;
    }

    private static ReadOnlySpan<double> NearTop =>
        [
            3.3871328727963666080e0,
            1.3314166789178437745e2,
            1.9715909503065514427e3,
            1.3731693765509461125e4,
            4.5921953931549871457e4,
            6.7265770927008700853e4,
            3.3430575583588128105e4,
            2.5090809287301226727e3,
        ];

    private static ReadOnlySpan<double> NearBottom =>
        [
            1.0,
            4.2313330701600911252e1,
            6.8718700749205790830e2,
            5.3941960214247511077e3,
            2.1213794301586595867e4,
            3.9307895800092710610e4,
            2.8729085735721942674e4,
            5.2264952788528545610e3,
        ];

    private static ReadOnlySpan<double> MiddleTop =>
        [
            1.42343711074968357734e0,
            4.63033784615654529590e0,
            5.76949722146069140550e0,
            3.64784832476320460504e0,
            1.27045825245236838258e0,
            2.41780725177450611770e-1,
            2.27238449892691845833e-2,
            7.74545014278341407640e-4,
        ];

    private static ReadOnlySpan<double> MiddleBottom =>
        [
            1.0,
            2.05319162663775882187e0,
            1.67638483018380384940e0,
            6.89767334985100004550e-1,
            1.48103976427480074590e-1,
            1.51986665636164571966e-2,
            5.47593808499534494600e-4,
            1.05075007164441684324e-9,
        ];

    private static ReadOnlySpan<double> FarTop =>
        [
            6.65790464350110377720e0,
            5.46378491116411436990e0,
            1.78482653991729133580e0,
            2.96560571828504891230e-1,
            2.65321895265761230930e-2,
            1.24266094738807843860e-3,
            2.71155556874348757815e-5,
            2.01033439929228813265e-7,
        ];

    private static ReadOnlySpan<double> FarBottom =>
        [
            1.0,
            5.99832206555887937690e-1,
            1.36929880922735805310e-1,
            1.48753612908506148525e-2,
            7.86869131145613259100e-4,
            1.84631831751005468180e-5,
            1.42151175831644588870e-7,
            2.04426310338993978564e-15,
        ];
}
