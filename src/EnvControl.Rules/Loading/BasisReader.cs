using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads where a rule or an indicator stands (依据读取): instrument, clause, trust.</summary>
internal sealed class BasisReader(InstrumentBook instruments, ICollection<Fault> faults)
{
    /// <summary>The ground, or <c>null</c> when the instrument is not known.</summary>
    /// <param name="file">The file.</param>
    /// <param name="item">What holds <c>basis</c> and <c>provenance</c>.</param>
    /// <param name="rule">The name of the rule or indicator.</param>
    /// <param name="path">Where the item stands.</param>
    /// <param name="effective">When it is in force.</param>
    public Ground? Read(JsonFile file, JsonElement item, string rule, string path, EffectivePeriod? effective)
    {
        var basis = item.GetProperty("basis");
        var where = file.Where($"{path}/basis");
        var id = basis.Text("instrument");
        if (instruments.Find(id, where) is not { } instrument)
        {
            return null;
        }

        var clause = basis.Text("clause");
        if (!instrument.Clauses.ContainsKey(clause))
        {
            faults.Add(RuleFaults.UnknownClause(where, clause, id));
        }

        if (effective is { } period && !instrument.Effective.Covers(period))
        {
            faults.Add(RuleFaults.OutsideInstrument(where, id));
        }

        var trust = PeriodReader.TrustOf(item.Text("provenance"), file.Where($"{path}/provenance"), faults);
        if (instrument.IsAssumption && trust is Trust.Verified or Trust.Partial)
        {
            faults.Add(RuleFaults.AssumptionAsLaw(where, id));
        }

        return new Ground(rule, instrument, clause, trust);
    }
}
