using NodaTime;

namespace EnvControl.Domain.Law;

/// <summary>From when until when something is in force (施行期间): half-open, the last day not included.</summary>
public readonly record struct EffectivePeriod
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first day in force.</param>
    /// <param name="to">The first day no longer in force, or <c>null</c> while no end is known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The end is not after the beginning.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? to)
    {
        if (to is { } end && end <= from)
        {
            throw new ArgumentOutOfRangeException(
                nameof(to),
                to,
                $"A period that begins on {from:uuuu-MM-dd} must end later."
            );
        }

        From = from;
        To = to;
    }

    /// <summary>The first day in force.</summary>
    public LocalDate From { get; }

    /// <summary>The first day no longer in force, if known.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether <paramref name="day"/> lies in the period.</summary>
    public bool Contains(LocalDate day) => day >= From && (To is not { } end || day < end);

    /// <summary>Whether the whole of <paramref name="inner"/> lies in this period.</summary>
    public bool Covers(EffectivePeriod inner) =>
        inner.From >= From && (To is not { } end || (inner.To is { } innerEnd && innerEnd <= end));

    /// <summary>Whether there is a day in both this period and <paramref name="other"/>.</summary>
    public bool Overlaps(EffectivePeriod other) =>
        (To is not { } end || other.From < end) && (other.To is not { } otherEnd || From < otherEnd);
}
