using System.Collections.Immutable;

namespace EnvControl.Application.Reach;

/// <summary>How far a list has come to one firm (企业送达情况).</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Deliveries">The attempts, in order.</param>
/// <param name="FirstOpening">Its first opening; <c>null</c> for none.</param>
/// <param name="Acknowledgement">Its acknowledgement; <c>null</c> for none.</param>
public sealed record FirmReach(
    FirmBrief Firm,
    ImmutableArray<Delivery> Deliveries,
    FirstOpening? FirstOpening,
    Acknowledgement? Acknowledgement
)
{
    /// <summary>Whether a notice went out to it, or it was told in person.</summary>
    public bool IsSent => Deliveries.Any(delivery => delivery.Result != DeliveryResult.Failed);

    /// <summary>Whether anybody there is known to know: opened, acknowledged, or told in person.</summary>
    public bool IsReached =>
        FirstOpening is not null
        || Acknowledgement is not null
        || Deliveries.Any(delivery => delivery.Result == DeliveryResult.Told);
}
