namespace EnvControl.Application.Alerts.Lists;

/// <summary>The bureau's seal on a list (清单印章): a signature over its bytes.</summary>
/// <param name="Algorithm">By what algorithm: <c>ECDSA-P256-SHA256</c>.</param>
/// <param name="Key">The id of the public key that proves it.</param>
/// <param name="Digest">The digest of the list, lower-case hexadecimal.</param>
/// <param name="Signature">The signature, base 64.</param>
public sealed record ListSeal(string Algorithm, string Key, string Digest, string Signature)
{
    /// <summary>No seal at all.</summary>
    public static ListSeal Missing { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty);
}
