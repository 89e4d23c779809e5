namespace EnvControl.Domain.Amounts;

/// <summary>The four pollutants (污染物) as a list and as words of files.</summary>
public static class Pollutants
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    /// <summary>All four, in the order of every table and file.</summary>
    public static IReadOnlyList<Pollutant> All { get; } =
    [Pollutant.So2, Pollutant.Nox, Pollutant.Pm, Pollutant.Vocs];

    /// <summary>The word in column names and JSON: <c>so2</c>, <c>nox</c>, <c>pm</c>, <c>vocs</c>.</summary>
    public static string Spell(this Pollutant pollutant) =>
        pollutant switch
        {
            Pollutant.So2 => "so2",
            Pollutant.Nox => "nox",
            Pollutant.Pm => "pm",
            Pollutant.Vocs => "vocs",
            _ => throw new ArgumentOutOfRangeException(
                nameof(pollutant),
                pollutant,
                "There are four pollutants."
            ),
        };
}
