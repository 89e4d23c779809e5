namespace EnvControl.Domain.Amounts;

/// <summary>The four pollutants of the city targets (污染物), in the order of every table and file.</summary>
public enum Pollutant
{
    /// <summary>二氧化硫.</summary>
    So2 = 0,

    /// <summary>氮氧化物.</summary>
    Nox = 1,

    /// <summary>颗粒物.</summary>
    Pm = 2,

    /// <summary>挥发性有机物.</summary>
    Vocs = 3,
}
