using System.Collections.Immutable;
using EnvControl.Domain.Codes;

namespace EnvControl.Domain.Law;

/// <summary>A document that rules rest on (文件): a notice, a plan, an order, or a named assumption of this rule set.</summary>
/// <param name="Id">Short id that rules cite, such as <c>mee-340-2020</c>.</param>
/// <param name="Number">Its official number (文号), brackets 〔〕 kept.</param>
/// <param name="Title">Its title.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Binds">The division it binds; <c>null</c> for the whole country.</param>
/// <param name="IsAssumption">Whether it is no law but a named assumption of this rule set.</param>
/// <param name="Effective">When it is in force.</param>
/// <param name="Trust">How well it is known.</param>
/// <param name="Clauses">The clauses rules may cite, by id, with a Chinese name.</param>
/// <param name="Note">What a reader must know about the text that was or was not read.</param>
public sealed record Instrument(
    string Id,
    string Number,
    Bilingual Title,
    Bilingual Issuer,
    DivisionCode? Binds,
    bool IsAssumption,
    EffectivePeriod Effective,
    Trust Trust,
    ImmutableSortedDictionary<string, string> Clauses,
    Bilingual? Note
);
