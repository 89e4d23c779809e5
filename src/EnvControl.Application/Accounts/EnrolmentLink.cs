using System.Security.Cryptography;
using System.Text;

namespace EnvControl.Application.Accounts;

/// <summary>The secret of a link by which an owner takes an account over (登记链接), once.</summary>
public static class EnrolmentLink
{
    private const int Bytes = 32;

    /// <summary>A fresh secret, as it stands in a link.</summary>
    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is kept of it.</summary>
    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
