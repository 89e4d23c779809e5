using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Deltas;

/// <summary>A value of a fact made ready to be supposed of lines (备好的假定取值).</summary>
/// <remarks>Immutable, safe to share between threads; made by <see cref="BaseState.Suppose(string, FactValue)"/> and good for that state alone.</remarks>
public sealed class FactOption
{
    internal FactOption(string fact, FactValue value, AxisStep stance, AxisStep[] segments)
    {
        Fact = fact;
        Value = value;
        Stance = stance;
        Segments = segments;
    }

    /// <summary>The fact.</summary>
    public string Fact { get; }

    /// <summary>The value.</summary>
    public FactValue Value { get; }

    /// <summary>Where it leads in the first stage.</summary>
    internal AxisStep Stance { get; }

    /// <summary>Where it leads in the table of each industry's stretch; shape [segments].</summary>
    internal AxisStep[] Segments { get; }
}
