using System.Collections.Immutable;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Adoption;

/// <summary>How an adopted rule stands to others (认定规则与其他规则的关系), so that it decides where the one before it decides and nowhere else.</summary>
/// <param name="Before">The rule whose place it takes: the assumed one, or what an earlier document made of it.</param>
/// <param name="Overrides">The rules that do not count where it matches.</param>
/// <param name="Excepted">The rules whose cases it leaves out, because they come before the one whose place it takes.</param>
/// <param name="Behind">Rules of earlier documents that come before it, and must say so by its name.</param>
internal sealed record AdoptionRelation(
    Rule Before,
    ImmutableArray<string> Overrides,
    ImmutableArray<Rule> Excepted,
    ImmutableArray<Rule> Behind
);
