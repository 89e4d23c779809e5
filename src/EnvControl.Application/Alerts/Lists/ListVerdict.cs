namespace EnvControl.Application.Alerts.Lists;

/// <summary>What a look at a list finds (清单核验结果).</summary>
/// <param name="Status">What it is.</param>
/// <param name="Number">Its number; <c>null</c> when it cannot be read.</param>
public sealed record ListVerdict(ListStatus Status, int? Number)
{
    /// <summary>What was found about the seal.</summary>
    public SealFinding? Seal { get; init; }

    /// <summary>The first difference from what was issued, or from what is computed again.</summary>
    public ListDifference? Difference { get; init; }

    /// <summary>Whether it was computed again from the stored versions and came out the same, byte for byte.</summary>
    public bool IsRecomputed { get; init; }

    /// <summary>The list that took its place.</summary>
    public int? SupersededBy { get; init; }

    /// <summary>From when nobody is bound by its alert.</summary>
    public NodaTime.Instant? LiftedAt { get; init; }

    /// <summary>The version that decided it, when it is not the one that computes it again.</summary>
    public string? OtherEngine { get; init; }

    /// <summary>Its SHA-256.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether it is what was issued, whatever became of it since.</summary>
    public bool IsGenuine =>
        Status
            is ListStatus.Genuine
                or ListStatus.Superseded
                or ListStatus.Lifted
                or ListStatus.Withdrawn
                or ListStatus.SealedOnly;
}
