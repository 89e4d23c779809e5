using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Files.Reading;

/// <summary>What one word of the column 管控类型 says (管控类型): city lists put grades, leading firms, idle firms and livelihood firms in it.</summary>
/// <param name="Grade">The grade it gives; <c>null</c> when it gives none.</param>
/// <param name="FactId">The flag it answers; <c>null</c> for none.</param>
/// <param name="Flag">The answer.</param>
/// <param name="IsGuarantee">Whether it says that the firm is of the guarantee class, which only a list with load and document makes it.</param>
internal sealed record ControlType(PerformanceGrade? Grade, string? FactId, bool Flag, bool IsGuarantee)
{
    private static readonly ImmutableDictionary<string, ControlType> Words = new (
        string Word,
        ControlType Type
    )[]
    {
        ("绩效引领性", Says(FactIds.Leading)),
        ("引领性", Says(FactIds.Leading)),
        // The other half of a scheme that has no letters: what such an industry calls its ungraded.
        ("非绩效引领性", Says(FactIds.Leading, false) with { Grade = PerformanceGrade.Ungraded }),
        ("绩效非引领性", Says(FactIds.Leading, false) with { Grade = PerformanceGrade.Ungraded }),
        ("非引领性", Says(FactIds.Leading, false) with { Grade = PerformanceGrade.Ungraded }),
        ("绩效先进性", Says(FactIds.Advanced)),
        ("先进性", Says(FactIds.Advanced)),
        ("长期停产", Says(FactIds.LongIdle)),
        ("停产整治", Says(FactIds.Suspended)),
        ("民生豁免", new ControlType(null, null, false, IsGuarantee: true)),
        ("保障类", new ControlType(null, null, false, IsGuarantee: true)),
    }.ToImmutableDictionary(pair => pair.Word, pair => pair.Type, StringComparer.Ordinal);

    /// <summary>Reads a word: a grade, one of the words, or a grade behind 地方 (rated by the place) or 民生豁免; <c>null</c> when it is none.</summary>
    public static ControlType? Read(string text)
    {
        var word = text.EndsWith("企业", StringComparison.Ordinal) ? text[..^2] : text;
        if (CellReader.Grade(word) is { } plain)
        {
            return new ControlType(plain, null, false, false);
        }

        return Words.TryGetValue(word, out var known) ? known
            : Behind(word, "民生豁免") is { } livelihood
                ? new ControlType(livelihood, null, false, IsGuarantee: true)
            : Behind(word, "地方") is { } local ? new ControlType(local, null, false, false)
            : null;
    }

    private static ControlType Says(string factId, bool flag = true) => new(null, factId, flag, false);

    private static PerformanceGrade? Behind(string word, string start) =>
        word.StartsWith(start, StringComparison.Ordinal)
            ? CellReader.Grade(word[start.Length..].TrimStart('-', '－', '—', ' '))
            : null;
}
