using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the ground of an entry of a table (依据读取): instrument, clause, trust.</summary>
internal static class GroundReader
{
    /// <summary>The ground, or <c>null</c> where its instrument is not known.</summary>
    public static Ground? Read(
        JsonFile file,
        JsonElement item,
        string path,
        EffectivePeriod effective,
        InstrumentBook instruments,
        ICollection<Fault> faults
    )
    {
        var basis = item.GetProperty("basis");
        var where = file.Where($"{path}/basis");
        var (id, clause) = (basis.Text("instrument"), basis.Text("clause"));
        if (instruments.Find(id, where) is not { } instrument)
        {
            return null;
        }

        if (!instrument.Clauses.ContainsKey(clause))
        {
            faults.Add(RuleFaults.UnknownClause(where, clause, id));
        }

        if (!instrument.Effective.Covers(effective))
        {
            faults.Add(RuleFaults.OutsideInstrument(where, id));
        }

        var trust = PeriodReader.TrustOf(item.Text("provenance"), file.Where($"{path}/provenance"), faults);
        return new Ground(item.Text("id"), instrument, clause, trust);
    }
}
