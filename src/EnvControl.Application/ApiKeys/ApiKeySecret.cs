using System.Security.Cryptography;
using System.Text;

namespace EnvControl.Application.ApiKeys;

/// <summary>The secret of a key (密钥明文): 256 random bits, shown once.</summary>
public static class ApiKeySecret
{
    private const string Mark = "envcontrol_";
    private const int Bytes = 32;
    private const int Length = 11 + (2 * Bytes);

    /// <summary>A fresh one.</summary>
    public static string Make() => Mark + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text could be one; whatever could not is not looked for.</summary>
    public static bool IsOne(string? text) =>
        text is { Length: Length }
        && text.StartsWith(Mark, StringComparison.Ordinal)
        && text.Skip(Mark.Length).All(char.IsAsciiHexDigitLower);

    /// <summary>What is kept of it.</summary>
    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
