using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;

namespace EnvControl.Storage.Alerts;

/// <summary>An alert as it is kept (预警行): what is asked by, and the whole as text.</summary>
internal sealed class AlertRow
{
    public int Id { get; init; }

    public int State { get; set; }

    public int Version { get; set; }

    public required string Text { get; set; }

    public static AlertRow Of(Alert alert) =>
        new()
        {
            Id = alert.Id,
            State = (int)alert.State,
            Version = alert.Version,
            Text = AlertText.Write(alert),
        };

    public Alert ToAlert() => AlertText.Read(Text);

    public void Become(Alert alert)
    {
        State = (int)alert.State;
        Version = alert.Version;
        Text = AlertText.Write(alert);
    }
}
