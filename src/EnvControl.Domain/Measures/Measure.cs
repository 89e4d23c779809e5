using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Measures;

/// <summary>Something a firm must do in an alert (减排措施).</summary>
/// <param name="Process">The process step it bears on, or <c>null</c> for whatever line its rule matched.</param>
/// <param name="DeclaredEffect">The part of the base it saves, where a rule says so although the measure itself has no quantity.</param>
/// <remarks>Immutable. How much a measure saves is worked out by the engine's measure arithmetic.</remarks>
public abstract record Measure(string? Process = null, Permille? DeclaredEffect = null)
{
    /// <summary>The word in rules and output files, such as <c>lineStop</c>.</summary>
    public abstract string Action { get; }

    /// <summary>What kind of effect it has on a line's base.</summary>
    public abstract MeasureEffect Effect { get; }

    /// <summary>Whether it is an obligation of the whole firm, to be named once however many lines carry it.</summary>
    public virtual bool IsFirmLevel => false;
}
