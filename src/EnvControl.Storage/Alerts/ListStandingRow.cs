namespace EnvControl.Storage.Alerts;

/// <summary>Whether an issued list still counts (清单效力行): the one thing about it that changes.</summary>
internal sealed class ListStandingRow
{
    public int Number { get; init; }

    public int Alert { get; init; }

    public bool IsActive { get; set; }
}
