using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Decisions;

/// <summary>What is saved (减排量), in whole milligrams a day: from at least to at most; the two are equal when it is known.</summary>
/// <param name="Least">At least this much of each pollutant.</param>
/// <param name="Most">At most this much of each pollutant.</param>
/// <param name="KnownPollutants">Bit p set: the base of pollutant p is known, so both bounds mean something.</param>
public readonly record struct Saving(PollutantAmounts Least, PollutantAmounts Most, int KnownPollutants)
{
    /// <summary>Every pollutant's base is known.</summary>
    public const int AllKnown = 15;

    /// <summary>Nothing is saved, and that is known.</summary>
    public static Saving Nothing => new(default, default, AllKnown);

    /// <summary>The amount of a pollutant in milligrams a day, or <c>null</c> when it is not known exactly.</summary>
    public long? Exact(Pollutant pollutant) =>
        IsBaseKnown(pollutant) && Least[pollutant] == Most[pollutant] ? Least[pollutant] : null;

    /// <summary>Whether bounds are known for a pollutant.</summary>
    public bool IsBaseKnown(Pollutant pollutant) => (KnownPollutants & (1 << (int)pollutant)) != 0;

    /// <summary>The sum of two savings.</summary>
    public static Saving operator +(Saving left, Saving right) =>
        new(left.Least + right.Least, left.Most + right.Most, left.KnownPollutants & right.KnownPollutants);
}
