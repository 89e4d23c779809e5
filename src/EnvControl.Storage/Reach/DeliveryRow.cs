using EnvControl.Application.Reach;
using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>An attempt to tell a firm of a list, as it is kept (送达行).</summary>
internal sealed class DeliveryRow
{
    public int List { get; init; }

    public required string CreditCode { get; init; }

    public int Number { get; init; }

    public required string Channel { get; init; }

    public int Result { get; init; }

    public required string Remark { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public static DeliveryRow Of(Delivery delivery) =>
        new()
        {
            List = delivery.List,
            CreditCode = delivery.Firm.Text,
            Number = delivery.Number,
            Channel = delivery.Channel,
            Result = (int)delivery.Result,
            Remark = delivery.Remark,
            At = delivery.At,
            By = delivery.By,
        };

    public Delivery ToDelivery() =>
        new(
            List,
            Domain.Codes.CreditCode.Parse(CreditCode),
            Number,
            Channel,
            (DeliveryResult)Result,
            Remark,
            At,
            By
        );
}
