using System.Text;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace EnvControl.Files.Tests.Seals;

/// <summary>The seal by SM2 over SM3, as a bureau that must use national algorithms would bring it: another implementation of the port, nothing else.</summary>
internal sealed class Sm2ListSeal : IListSeal
{
    private const string Name = "SM2-SM3";

    private static readonly ECDomainParameters Curve = new(GMNamedCurves.GetByName("sm2p256v1"));

    private readonly AsymmetricCipherKeyPair _pair;

    public Sm2ListSeal()
    {
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(Curve, new SecureRandom()));
        _pair = generator.GenerateKeyPair();
        Key = Hex(Sm3(((ECPublicKeyParameters)_pair.Public).Q.GetEncoded(false)))[..16];
    }

    public string Key { get; }

    public ListSeal Seal(ReadOnlySpan<byte> list)
    {
        var signer = new SM2Signer();
        signer.Init(true, _pair.Private);
        signer.BlockUpdate(list.ToArray(), 0, list.Length);
        return new ListSeal(
            Name,
            Key,
            Hex(Sm3(list.ToArray())),
            Convert.ToBase64String(signer.GenerateSignature())
        );
    }

    public SealFinding Check(ReadOnlySpan<byte> list, ListSeal seal)
    {
        if (seal.Signature.Length == 0)
        {
            return SealFinding.Missing;
        }

        if (seal.Algorithm != Name)
        {
            return SealFinding.UnknownAlgorithm;
        }

        if (seal.Key != Key)
        {
            return SealFinding.UnknownKey;
        }

        var signer = new SM2Signer();
        signer.Init(false, _pair.Public);
        signer.BlockUpdate(list.ToArray(), 0, list.Length);
        return
            seal.Digest == Hex(Sm3(list.ToArray()))
            && signer.VerifySignature(Convert.FromBase64String(seal.Signature))
            ? SealFinding.Good
            : SealFinding.Broken;
    }

    /// <summary>The SM3 digest.</summary>
    internal static byte[] Sm3(byte[] bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(bytes, 0, bytes.Length);
        var result = new byte[digest.GetDigestSize()];
        digest.DoFinal(result, 0);
        return result;
    }

    internal static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    internal static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
