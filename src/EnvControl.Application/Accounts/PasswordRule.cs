using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Accounts;

/// <summary>Tells whether a password will do (口令规则).</summary>
/// <param name="policy">How strict.</param>
public sealed class PasswordRule(AccountPolicy policy)
{
    private const int LeastDifferent = 5;

    // What people of a bureau of Anyang would try first; compared without case, digits and marks.
    private static readonly ImmutableArray<string> Denied =
    [
        "password",
        "passw",
        "admin",
        "administrator",
        "qwerty",
        "qwertyuiop",
        "asdfghjkl",
        "letmein",
        "welcome",
        "iloveyou",
        "envcontrol",
        "anyang",
        "henan",
        "linzhou",
        "tangyin",
        "neihuang",
        "huaxian",
        "wenfeng",
        "beiguan",
        "yindu",
        "longan",
        "huanbao",
        "shengtai",
        "shengtaihuanjing",
        "zhongwuran",
        "aqgyhb",
        "ayhb",
        "ayshbj",
        "woaini",
        "nihao",
        "zhongguo",
        "china",
        "guanliyuan",
        "zhibanyuan",
    ];

    /// <summary>What is wrong with it; nothing if it will do. No fault repeats it.</summary>
    public ImmutableArray<Fault> Check(string password, Account account)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        if (
            password.EnumerateRunes().Count() < policy.LeastCharacters
            || password.Length > AccountPolicy.MostCharacters
        )
        {
            faults.Add(AccountFaults.PasswordLength(policy.LeastCharacters));
        }

        if (Kinds(password) < policy.LeastKinds)
        {
            faults.Add(AccountFaults.PasswordKinds(policy.LeastKinds));
        }

        string[] readings = [Bare(password, isReplaced: false), Bare(password, isReplaced: true)];
        if (
            password.Distinct().Count() < LeastDifferent
            || readings.Any(bare => Denied.Contains(bare, StringComparer.Ordinal))
            || readings.Contains(Bare(account.Name, isReplaced: false), StringComparer.Ordinal)
            || IsRun(password)
            || password.Contains(account.Person, StringComparison.OrdinalIgnoreCase)
        )
        {
            faults.Add(AccountFaults.PasswordEasy());
        }

        return faults.ToImmutable();
    }

    private static int Kinds(string password) =>
        (password.Any(char.IsUpper) ? 1 : 0)
        + (password.Any(char.IsLower) ? 1 : 0)
        + (password.Any(char.IsDigit) ? 1 : 0)
        + (password.Any(character => !char.IsLetterOrDigit(character)) ? 1 : 0);

    /// <summary>The letters alone, in lower case; with the marks people write for letters read as these, if asked.</summary>
    private static string Bare(string text, bool isReplaced) =>
        new([
            .. text.ToLowerInvariant()
                .Select(character =>
                    (isReplaced, character) switch
                    {
                        (true, '0') => 'o',
                        (true, '@') => 'a',
                        (true, '$') => 's',
                        _ => character,
                    }
                )
                .Where(char.IsLetter),
        ]);

    /// <summary>Whether it only counts up or down: 123456789012, abcdefghijkl.</summary>
    private static bool IsRun(string text) =>
        text.Zip(text.Skip(1), (left, right) => right - left).Distinct().Take(3).Count() <= 2
        && text.Zip(text.Skip(1), (left, right) => Math.Abs(right - left)).All(step => step is 1 or 9);
}
