using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Checks;

/// <summary>A kind of finding that is known and left as it is, with the reason (接受的问题).</summary>
/// <param name="Code">The code of the findings.</param>
/// <param name="Where">Where the entry stands.</param>
/// <param name="Rules">Rule names, <c>*</c> for any part; empty for any.</param>
/// <param name="Industries">Industries; empty for any.</param>
/// <param name="Processes">Process steps; empty for any.</param>
/// <param name="Grades">Grades; empty for any.</param>
/// <param name="Levels">Levels; empty for any.</param>
/// <param name="Period">The days within which it must lie; <c>null</c> for any.</param>
/// <param name="Reason">Why it is left.</param>
/// <remarks>A finding is accepted when it has, on every side the entry names, at least one of the values named there.</remarks>
public sealed record Acceptance(
    string Code,
    string Where,
    ImmutableArray<string> Rules,
    ImmutableArray<string> Industries,
    ImmutableArray<string> Processes,
    ImmutableArray<string> Grades,
    ImmutableArray<string> Levels,
    EffectivePeriod? Period,
    Bilingual Reason
)
{
    private readonly ImmutableArray<Regex> _patterns = [.. Rules.Select(PatternOf)];

    /// <summary>Whether a finding is one of those meant.</summary>
    public bool Accepts(string code, FindingSubject subject) =>
        code == Code
        && (Rules.IsEmpty || subject.Rules.Any(rule => _patterns.Any(pattern => pattern.IsMatch(rule))))
        && Meet(Industries, subject.Industries)
        && Meet(Processes, subject.Processes)
        && Meet(Grades, subject.Grades)
        && Meet(Levels, subject.Levels)
        && Lies(subject);

    /// <summary>The rule names and industries of the entry that no finding met.</summary>
    /// <param name="met">The findings it accepted.</param>
    public IEnumerable<string> Unmet(IReadOnlyCollection<FindingSubject> met) =>
        Rules
            .Where((_, i) => !met.Any(subject => subject.Rules.Any(rule => _patterns[i].IsMatch(rule))))
            .Concat(Industries.Where(id => !met.Any(s => s.Industries.Contains(id, StringComparer.Ordinal))));

    private static Regex PatternOf(string name) =>
        new(
            $"^{Regex.Escape(name).Replace("\\*", ".*", StringComparison.Ordinal)}$",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static bool Meet(ImmutableArray<string> wanted, ImmutableArray<string> had) =>
        wanted.IsEmpty || wanted.Intersect(had, StringComparer.Ordinal).Any();

    private bool Lies(FindingSubject subject) =>
        Period is not { } period
        || (subject.From is { } from && period.Covers(new EffectivePeriod(from, subject.To)));
}
