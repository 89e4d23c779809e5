using System.Text.Json;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>targets.json</c> (全市减排目标读取).</summary>
internal static class TargetReader
{
    /// <summary>The targets of a file.</summary>
    public static IEnumerable<Target> Read(
        JsonFile file,
        InstrumentBook instruments,
        ICollection<Fault> faults
    )
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, path) in file.Sound("/targets"))
        {
            var basis = item.GetProperty("basis");
            var id = basis.Text("instrument");
            if (instruments.Find(id, file.Where($"{path}/basis")) is not { } instrument)
            {
                continue;
            }

            if (!places.TryAdd(item.Text("id"), file.Where(path)))
            {
                faults.Add(RuleFaults.RepeatedId(file.Where(path), item.Text("id"), places[item.Text("id")]));
            }

            if (!instrument.Clauses.ContainsKey(basis.Text("clause")))
            {
                faults.Add(RuleFaults.UnknownClause(file.Where($"{path}/basis"), basis.Text("clause"), id));
            }

            if (
                PeriodReader.Period(item.GetProperty("effective"), file.Where($"{path}/effective"), faults) is
                { } effective
            )
            {
                if (!instrument.Effective.Covers(effective))
                {
                    faults.Add(RuleFaults.TargetOutsideInstrument(file.Where($"{path}/effective"), id));
                }

                var trust = PeriodReader.TrustOf(
                    item.Text("provenance"),
                    file.Where($"{path}/provenance"),
                    faults
                );
                var percent = item.GetProperty("percent");
                yield return new Target(
                    effective,
                    new Ground(item.Text("id"), instrument, basis.Text("clause"), trust),
                    Level(percent, "yellow"),
                    Level(percent, "orange"),
                    Level(percent, "red")
                );
            }
        }
    }

    private static PollutantAmounts Level(JsonElement percent, string level) =>
        PollutantAmounts.From(p =>
            (long)(percent.GetProperty(level).GetProperty(p.Spell()).GetDecimal() * 10)
        );
}
