namespace EnvControl.Domain.Law;

/// <summary>Why a measure binds a firm (依据): rule, instrument, clause, trust.</summary>
/// <param name="Rule">The rule's name, such as <c>cement.clinker.b.orange</c>.</param>
/// <param name="Instrument">The instrument the rule rests on.</param>
/// <param name="Clause">The clause of it, by id.</param>
/// <param name="Trust">How far the rule rests on a text that was read.</param>
public sealed record Ground(string Rule, Instrument Instrument, string Clause, Trust Trust)
{
    /// <summary>The clause's Chinese name.</summary>
    public string ClauseName => Instrument.Clauses.TryGetValue(Clause, out var name) ? name : Clause;
}
