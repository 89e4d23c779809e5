namespace EnvControl.Application.Alerts.Lists;

/// <summary>An issued list as it is kept (已存清单).</summary>
/// <param name="Number">Its number.</param>
/// <param name="Alert">Its alert.</param>
/// <param name="IsActive">Whether it is the alert's list that counts.</param>
/// <param name="Bytes">Its canonical bytes.</param>
/// <param name="Sha256">Their SHA-256.</param>
/// <param name="Seal">Its seal.</param>
public sealed record KeptList(
    int Number,
    int Alert,
    bool IsActive,
    ReadOnlyMemory<byte> Bytes,
    string Sha256,
    ListSeal Seal
)
{
    /// <summary>The list with its seal.</summary>
    public SealedList Sealed => new(Bytes, Seal);

    /// <summary>What other lists call it.</summary>
    public ListLink Link => new(Number, Sha256);

    /// <summary>The list, read.</summary>
    /// <exception cref="InvalidDataException">What is kept is no list.</exception>
    public AlertList Read() =>
        CanonicalListReader.Read(Bytes)
        ?? throw new InvalidDataException($"What is kept as list {Number} is no list.");
}
