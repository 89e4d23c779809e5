namespace EnvControl.Application.WhatIf.Composing;

/// <summary>One change as somebody filled it in (改动表单): texts as typed, so that what is wrong can be quoted.</summary>
public sealed record ChangeForm
{
    /// <summary>What is changed.</summary>
    public ChangeKind Kind { get; init; } = ChangeKind.Grade;

    /// <summary>Which firms: <c>largest</c>, <c>smallest</c>, <c>all</c>, <c>named</c>.</summary>
    public string Pick { get; init; } = "largest";

    /// <summary>How many, for the largest and smallest.</summary>
    public string Count { get; init; } = "30";

    /// <summary>By which number fact.</summary>
    public string By { get; init; } = "pmTonnesPerYear";

    /// <summary>Only of this industry; empty for any.</summary>
    public string Industry { get; init; } = string.Empty;

    /// <summary>Only with this grade; empty for any.</summary>
    public string FromGrade { get; init; } = "C";

    /// <summary>Only in this county; empty for any.</summary>
    public string Division { get; init; } = string.Empty;

    /// <summary>Whether firms that stand still anyhow are left out.</summary>
    public bool IsRunningOnly { get; init; } = true;

    /// <summary>A further condition in the grammar of rules; empty for none.</summary>
    public string Condition { get; init; } = string.Empty;

    /// <summary>Names or credit codes, one a line.</summary>
    public string Named { get; init; } = string.Empty;

    /// <summary>Only this line of the named firm; empty for all.</summary>
    public string Line { get; init; } = string.Empty;

    /// <summary>The new grade.</summary>
    public string ToGrade { get; init; } = "B";

    /// <summary>Which list.</summary>
    public string List { get; init; } = "guarantee";

    /// <summary>Why, on the guarantee list.</summary>
    public string Reason { get; init; } = "livelihood";

    /// <summary>Up to which level, on the exemption list.</summary>
    public string HighestLevel { get; init; } = "orange";

    /// <summary>A percentage: load approved, part that stops, what is left of what it was.</summary>
    public string Percent { get; init; } = string.Empty;

    /// <summary>What is scaled: <c>production</c> or <c>emissions</c>.</summary>
    public string Of { get; init; } = "production";

    /// <summary>The rule whose share changes.</summary>
    public string Rule { get; init; } = string.Empty;

    /// <summary>The group of other sources.</summary>
    public string Group { get; init; } = string.Empty;

    /// <summary>Why; shown with the change.</summary>
    public string Note { get; init; } = string.Empty;
}
