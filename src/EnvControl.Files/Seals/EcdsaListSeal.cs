using System.Security.Cryptography;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;

namespace EnvControl.Files.Seals;

/// <summary>Seals lists with ECDSA on P-256 over their SHA-256 (清单签章).</summary>
/// <param name="keys">The folder of keys.</param>
public sealed class EcdsaListSeal(SealKeyFolder keys) : IListSeal
{
    private const string Name = "ECDSA-P256-SHA256";

    /// <inheritdoc/>
    public string Key
    {
        get
        {
            using var key = keys.Private();
            return SealKeyFolder.IdOf(key);
        }
    }

    /// <inheritdoc/>
    public ListSeal Seal(ReadOnlySpan<byte> list)
    {
        using var key = keys.Private();
        return new ListSeal(
            Name,
            SealKeyFolder.IdOf(key),
            SealedList.HashOf(list),
            Convert.ToBase64String(key.SignData(list, HashAlgorithmName.SHA256))
        );
    }

    /// <inheritdoc/>
    public SealFinding Check(ReadOnlySpan<byte> list, ListSeal seal)
    {
        if (seal.Signature.Length == 0 || seal.Key.Length == 0 || seal.Algorithm.Length == 0)
        {
            return SealFinding.Missing;
        }

        if (seal.Algorithm != Name)
        {
            return SealFinding.UnknownAlgorithm;
        }

        if (!keys.Public().TryGetValue(seal.Key, out var key))
        {
            return SealFinding.UnknownKey;
        }

        var signature = new byte[seal.Signature.Length];
        return
            Convert.TryFromBase64String(seal.Signature, signature, out var length)
            && seal.Digest == SealedList.HashOf(list)
            && key.VerifyData(list, signature.AsSpan(0, length), HashAlgorithmName.SHA256)
            ? SealFinding.Good
            : SealFinding.Broken;
    }
}
