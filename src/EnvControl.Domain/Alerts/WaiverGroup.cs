namespace EnvControl.Domain.Alerts;

/// <summary>What is waived together (认可组): all rules of one assumption, or one missing fact.</summary>
/// <param name="Kind">Rules or a fact.</param>
/// <param name="Id">The assumption's instrument, as rules cite it, or the fact.</param>
public sealed record WaiverGroup(WaiverKind Kind, string Id) : IComparable<WaiverGroup>
{
    /// <summary>The group of what rests on no rule but on a reading of this program, such as the load of a plant of one line.</summary>
    public static WaiverGroup Readings { get; } = new(WaiverKind.Rule, "reading");

    /// <summary>How it is typed: <c>rule:anyang-pending-shares</c>, <c>fact:grade</c>.</summary>
    public override string ToString() => (Kind == WaiverKind.Rule ? "rule:" : "fact:") + Id;

    /// <summary>Reads what was typed.</summary>
    public static bool TryParse(string text, out WaiverGroup group)
    {
        var parts = text.Trim().Split(':', 2);
        var kind = parts[0] switch
        {
            "rule" or "规则" => WaiverKind.Rule,
            "fact" or "事实" => WaiverKind.Fact,
            _ => default,
        };
        group = new WaiverGroup(kind, parts[^1]);
        return parts.Length == 2 && kind != default && parts[1].Length > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(WaiverGroup? other) =>
        other is null ? 1 : string.CompareOrdinal(ToString(), other.ToString());
}
