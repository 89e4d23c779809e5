namespace EnvControl.Domain.Amounts;

/// <summary>One whole number for each of the four pollutants (四项污染物): emissions in g/d or reductions in mg/d, as its holder says.</summary>
/// <param name="So2">二氧化硫.</param>
/// <param name="Nox">氮氧化物.</param>
/// <param name="Pm">颗粒物.</param>
/// <param name="Vocs">挥发性有机物.</param>
public readonly record struct PollutantAmounts(long So2, long Nox, long Pm, long Vocs)
{
    /// <summary>Nothing of any.</summary>
    public static PollutantAmounts Zero => default;

    /// <summary>The amount of one pollutant.</summary>
    public long this[Pollutant pollutant] =>
        pollutant switch
        {
            Pollutant.So2 => So2,
            Pollutant.Nox => Nox,
            Pollutant.Pm => Pm,
            Pollutant.Vocs => Vocs,
            _ => throw new ArgumentOutOfRangeException(
                nameof(pollutant),
                pollutant,
                "There are four pollutants."
            ),
        };

    /// <summary>Makes the four amounts from a function of the pollutant.</summary>
    public static PollutantAmounts From(Func<Pollutant, long> amount) =>
        new(amount(Pollutant.So2), amount(Pollutant.Nox), amount(Pollutant.Pm), amount(Pollutant.Vocs));

    /// <summary>The sum, pollutant by pollutant.</summary>
    public static PollutantAmounts operator +(PollutantAmounts left, PollutantAmounts right) =>
        new(left.So2 + right.So2, left.Nox + right.Nox, left.Pm + right.Pm, left.Vocs + right.Vocs);
}
