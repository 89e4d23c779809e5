using EnvControl.Engine.Scenarios;

namespace EnvControl.Application.WhatIf.Results;

/// <summary>One amount on side A, on side B, and B minus A (对比数量), in milligrams a day.</summary>
/// <param name="A">On side A; <c>null</c> where it is not known.</param>
/// <param name="B">On side B; <c>null</c> where it is not known.</param>
/// <param name="Change">B minus A, added up over what differs only; <c>null</c> where that is not known.</param>
public sealed record ComparedAmount(AmountRange? A, AmountRange? B, AmountRange? Change)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsSame => Change is { Magnitude: 0 };

    /// <summary>The same seen from the other side.</summary>
    public ComparedAmount Swapped => new(B, A, Negated(Change));

    private static AmountRange? Negated(AmountRange? range) =>
        range is { } known ? new AmountRange(-known.Most, -known.Least) : null;
}
