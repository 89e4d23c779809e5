using System.Text.Json;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Carries what is wrong with an entry of a file out of its reading (条目问题); it never leaves the readers.</summary>
/// <param name="what">What is wrong, as a phrase without a full stop.</param>
internal sealed class EntryFaultException(Bilingual what) : Exception(what.En)
{
    /// <summary>What is wrong, as a phrase without a full stop.</summary>
    public Bilingual What => what;

    /// <summary>What is said where the form of a value is no form at all, such as a number beyond all numbers.</summary>
    public static Bilingual NoForm { get; } =
        new("有一项写法不对，或数值过大", "something in it is written wrongly, or a number is too large");

    /// <summary>Of its words.</summary>
    public static EntryFaultException Of(string zh, string en) => new(new Bilingual(zh, en));

    /// <summary>Something that must stand there does not, or not as it must.</summary>
    public static EntryFaultException Missing(string name) =>
        Of($"没有写“{name}”，或写法不对", $"'{name}' is missing or written wrongly");

    /// <summary>A share in percent that may be absent.</summary>
    /// <exception cref="EntryFaultException">It is out of range, or finer than a share may be.</exception>
    public static Permille? Percent(JsonElement item, string name) =>
        item.NumberOrNull(name) is not { } percent ? null
        : Permille.TryFromPercent(percent, out var share) ? share
        : throw Of(
            $"“{name}”写的是“{percent}”，应为0至100的百分数，最多一位小数",
            $"'{name}' is {percent}, and must be percent from 0 to 100 with at most one decimal"
        );
}
