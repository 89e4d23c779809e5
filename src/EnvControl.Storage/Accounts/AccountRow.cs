namespace EnvControl.Storage.Accounts;

/// <summary>An account as it is kept (账号行): what proves its owner is encrypted.</summary>
internal sealed class AccountRow
{
    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string Person { get; set; }

    public required string State { get; set; }

    public required string Roles { get; set; }

    public required string Divisions { get; set; }

    public required string Stamp { get; set; }

    public required byte[] Sealed { get; set; }
}
