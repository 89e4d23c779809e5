using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Storage.Alerts;

/// <summary>An issued list as it is kept (清单行): its bytes and its seal, for ever.</summary>
internal sealed class AlertListRow
{
    public int Number { get; init; }

    public int Alert { get; init; }

    public required byte[] Bytes { get; init; }

    public required string Sha256 { get; init; }

    public required string Algorithm { get; init; }

    public required string Key { get; init; }

    public required string Digest { get; init; }

    public required string Signature { get; init; }

    public static AlertListRow Of(KeptList list) =>
        new()
        {
            Number = list.Number,
            Alert = list.Alert,
            Bytes = list.Bytes.ToArray(),
            Sha256 = list.Sha256,
            Algorithm = list.Seal.Algorithm,
            Key = list.Seal.Key,
            Digest = list.Seal.Digest,
            Signature = list.Seal.Signature,
        };

    public KeptList ToList(bool isActive) =>
        new(Number, Alert, isActive, Bytes, Sha256, new ListSeal(Algorithm, Key, Digest, Signature));
}
