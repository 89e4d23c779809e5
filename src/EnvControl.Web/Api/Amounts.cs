using System.ComponentModel;
using EnvControl.Domain.Amounts;
using EnvControl.Engine.Decisions;

namespace EnvControl.Web.Api;

/// <summary>An amount of each pollutant (各污染物数量); the unit stands in the name of the field that holds it. Unknown is null, never nought.</summary>
internal sealed record Amounts(
    [property: Description("二氧化硫 / sulphur dioxide")] decimal? So2,
    [property: Description("氮氧化物 / nitrogen oxides")] decimal? Nox,
    [property: Description("颗粒物 / particulate matter")] decimal? Pm,
    [property: Description("挥发性有机物 / volatile organic compounds")] decimal? Vocs
)
{
    private const decimal MilligramsInKilogram = 1_000_000m;
    private const decimal GramsInKilogram = 1_000m;
    private const decimal GramsInTon = 1_000_000m;

    /// <summary>At least so much is saved, kg a day.</summary>
    public static Amounts Least(Saving saving) =>
        Of(p => saving.IsBaseKnown(p) ? saving.Least[p] / MilligramsInKilogram : null);

    /// <summary>At most so much is saved, kg a day.</summary>
    public static Amounts Most(Saving saving) =>
        Of(p => saving.IsBaseKnown(p) ? saving.Most[p] / MilligramsInKilogram : null);

    /// <summary>Kilograms of grams; what is below nought is missing.</summary>
    public static Amounts Kilograms(Func<Pollutant, long> grams) =>
        Of(p => grams(p) is >= 0 and var known ? known / GramsInKilogram : null);

    /// <summary>Tonnes of grams; what is below nought is missing.</summary>
    public static Amounts Tons(Func<Pollutant, long> grams) =>
        Of(p => grams(p) is >= 0 and var known ? known / GramsInTon : null);

    private static Amounts Of(Func<Pollutant, decimal?> amount) =>
        new(amount(Pollutant.So2), amount(Pollutant.Nox), amount(Pollutant.Pm), amount(Pollutant.Vocs));
}
