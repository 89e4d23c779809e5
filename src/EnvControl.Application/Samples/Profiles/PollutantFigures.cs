using EnvControl.Domain.Amounts;

namespace EnvControl.Application.Samples.Profiles;

/// <summary>One figure of a profile for each of the four pollutants (四项污染物的样本参数), in the unit its holder says.</summary>
/// <param name="So2">二氧化硫.</param>
/// <param name="Nox">氮氧化物.</param>
/// <param name="Pm">颗粒物.</param>
/// <param name="Vocs">挥发性有机物.</param>
public sealed record PollutantFigures(decimal So2, decimal Nox, decimal Pm, decimal Vocs)
{
    /// <summary>The figure of one pollutant.</summary>
    public decimal this[Pollutant pollutant] =>
        pollutant switch
        {
            Pollutant.So2 => So2,
            Pollutant.Nox => Nox,
            Pollutant.Pm => Pm,
            _ => Vocs,
        };
}
