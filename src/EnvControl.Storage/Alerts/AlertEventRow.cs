using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Storage.Alerts;

/// <summary>One thing done with an alert as it is kept (预警事件行).</summary>
internal sealed class AlertEventRow
{
    public int Alert { get; init; }

    public int Number { get; init; }

    public Instant At { get; init; }

    public required string By { get; init; }

    public required string Act { get; init; }

    public int State { get; init; }

    public required string Details { get; init; }

    public static AlertEventRow Of(AlertEvent done) =>
        new()
        {
            Alert = done.Alert,
            Number = done.Number,
            At = done.At,
            By = done.By,
            Act = done.Act,
            State = (int)done.State,
            Details = done.Details,
        };

    public AlertEvent ToEvent() => new(Alert, Number, At, By, Act, (AlertState)State, Details);
}
