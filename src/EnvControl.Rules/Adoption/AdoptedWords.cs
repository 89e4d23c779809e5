using System.Globalization;
using System.Text.RegularExpressions;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Adoption;

/// <summary>Makes the words of an adopted rule from those of the assumed one (认定后的文字): what says that it is assumed goes, a changed share is exchanged.</summary>
internal static partial class AdoptedWords
{
    /// <summary>The words; <c>null</c> where they cannot be made and must be written.</summary>
    /// <param name="assumed">The assumed rule's.</param>
    /// <param name="share">The share before and after, where it changes.</param>
    public static Bilingual? Of(Bilingual assumed, (decimal Before, decimal After)? share)
    {
        var zh = Tail().Replace(Head().Replace(assumed.Zh, string.Empty), string.Empty);
        zh = zh.Replace("假设比例", "认定比例", StringComparison.Ordinal);
        var en = TailEn().Replace(HeadEn().Replace(assumed.En, string.Empty), string.Empty);
        en = AssumedEn().Replace(en, "adopted");
        if (share is { } change && change.Before != change.After)
        {
            var (before, after) = (Number(change.Before), Number(change.After));
            var changedZh = Exchange(zh, before, after, "%");
            var changedEn = Exchange(en, before, after, " %");
            if (changedZh == zh || changedEn == en)
            {
                return null;
            }

            (zh, en) = (changedZh, changedEn);
        }

        return
            zh.Length > 0
            && en.Length > 0
            && !zh.Contains("假设", StringComparison.Ordinal)
            && !zh.Contains("待局里", StringComparison.Ordinal)
            ? new Bilingual(zh, en)
            : null;
    }

    /// <summary>A name of the assumption without saying that it is one.</summary>
    public static string Plain(string name) =>
        name.Replace("的假设比例", "的比例", StringComparison.Ordinal)
            .Replace("假设", "认定", StringComparison.Ordinal);

    /// <summary>An issuer without saying that it is yet to confirm.</summary>
    public static string Issuer(string name) => Brackets().Replace(name, string.Empty);

    // 20% must not be found in 120%, nor in 20.5%.
    private static string Exchange(string text, string before, string after, string unit) =>
        Regex.Replace(
            text,
            $@"(?<![0-9.]){Regex.Escape(before)}{Regex.Escape(unit)}",
            after + unit,
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static string Number(decimal percent) => percent.ToString("0.#", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^【[^】]*】", RegexOptions.None, 1_000)]
    private static partial Regex Head();

    [GeneratedRegex(@"（假设[^）]*）$", RegexOptions.None, 1_000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^\[[^\]]*\] *", RegexOptions.None, 1_000)]
    private static partial Regex HeadEn();

    [GeneratedRegex(@" *\(assumed[^)]*\)$", RegexOptions.None, 1_000)]
    private static partial Regex TailEn();

    [GeneratedRegex(@"\bassumed\b", RegexOptions.None, 1_000)]
    private static partial Regex AssumedEn();

    [GeneratedRegex(@" *[（(][^）)]*[）)]$", RegexOptions.None, 1_000)]
    private static partial Regex Brackets();
}
