using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>A firm's acknowledgement of its notice, as it is kept (签收行).</summary>
internal sealed class AcknowledgementRow
{
    public int List { get; init; }

    public required string CreditCode { get; init; }

    public Instant At { get; init; }

    public int Way { get; init; }

    public required string Name { get; init; }

    public static AcknowledgementRow Of(Acknowledgement acknowledgement) =>
        new()
        {
            List = acknowledgement.List,
            CreditCode = acknowledgement.Firm.Text,
            At = acknowledgement.At,
            Way = (int)acknowledgement.Way,
            Name = acknowledgement.Name,
        };

    public Acknowledgement ToAcknowledgement() =>
        new(List, Domain.Codes.CreditCode.Parse(CreditCode), At, (ReachWay)Way, Name);
}
