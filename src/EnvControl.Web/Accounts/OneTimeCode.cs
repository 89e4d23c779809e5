using EnvControl.Application.Accounts;
using NodaTime;
using OtpNet;

namespace EnvControl.Web.Accounts;

/// <summary>The six digits of an authenticator app (动态口令), RFC 6238: SHA-1, 30 seconds, one step early or late. None is taken twice.</summary>
/// <param name="clock">Tells now.</param>
internal sealed class OneTimeCode(IClock clock)
{
    private const int KeyBytes = 20;
    private const int Digits = 6;
    private static readonly VerificationWindow OneStep = new(previous: 1, future: 1);

    /// <summary>A fresh key, base32.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>What an authenticator app scans.</summary>
    public static string Address(string key, Account account) =>
        $"otpauth://totp/EnvControl:{Uri.EscapeDataString(account.Name)}?secret={key}&issuer=EnvControl";

    /// <summary>The step of a code, if it is right and later than the last one taken.</summary>
    /// <param name="key">The key, base32.</param>
    /// <param name="code">What was typed.</param>
    /// <param name="lastStep">The step of the last code taken.</param>
    public long? Step(string key, string code, long lastStep) =>
        new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(
            clock.GetCurrentInstant().ToDateTimeUtc(),
            Digitals(code),
            out var step,
            OneStep
        )
        && step > lastStep
            ? step
            : null;

    private static string Digitals(string code)
    {
        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        return digits.Length == Digits ? digits : string.Empty;
    }
}
