using NodaTime;

namespace EnvControl.Application.Accounts;

/// <summary>How strict sign-in is (登录安全策略).</summary>
/// <param name="LeastCharacters">The shortest password.</param>
/// <param name="LeastKinds">How many of upper case, lower case, digit and other a password must have.</param>
/// <param name="MostFailures">Failures per account and address before it is locked for both.</param>
/// <param name="FailureWindow">Over what time they are counted.</param>
/// <param name="LockedFor">How long it is locked.</param>
/// <param name="IdleFor">A session without a request ends after this.</param>
/// <param name="SessionFor">A session ends after this in any case.</param>
/// <param name="EnrolWithin">How long an enrolment link is good.</param>
public sealed record AccountPolicy(
    int LeastCharacters,
    int LeastKinds,
    int MostFailures,
    Duration FailureWindow,
    Duration LockedFor,
    Duration IdleFor,
    Duration SessionFor,
    Duration EnrolWithin
)
{
    /// <summary>The longest password that is taken; longer ones only cost time to hash.</summary>
    public const int MostCharacters = 128;

    /// <summary>OWASP ASVS 5.0 §6.2: long passwords, no rule of composition, no expiry, common words refused.</summary>
    public static AccountPolicy Asvs { get; } =
        new(
            12,
            1,
            5,
            Duration.FromMinutes(15),
            Duration.FromMinutes(15),
            Duration.FromMinutes(30),
            Duration.FromHours(12),
            Duration.FromHours(24)
        );

    /// <summary>等保 (GB/T 22239-2019 §8.1.4.1 asks for complexity and for limits on failures; the figures are the customary ones): three kinds of characters, ten of them.</summary>
    public static AccountPolicy Graded { get; } = Asvs with { LeastCharacters = 10, LeastKinds = 3 };
}
