using EnvControl.Domain.Faults;

namespace EnvControl.Engine.Scenarios;

/// <summary>Carries out changes of sources that are not firms (执行其他源改动).</summary>
internal sealed class SourceChanges(CityDraft draft, ChangeLedger ledger, ICollection<Fault> faults)
{
    /// <summary>Scales a group of sources.</summary>
    public ChangeOutcome Apply(SourceScaling change)
    {
        if (draft.Baseline.Sources is not { } sources)
        {
            faults.Add(ScenarioFaults.NoSources(change.Where));
            return new ChangeOutcome(change, Chosen.Nobody, 0);
        }

        int[] rows =
        [
            .. sources
                .Rows.Index()
                .Where(row =>
                    row.Item.Group == change.Group
                    && (change.Division is null || row.Item.Division.Text == change.Division)
                )
                .Select(row => row.Index),
        ];
        if (rows.Length == 0)
        {
            faults.Add(
                ScenarioFaults.UnknownSource(
                    change.Where,
                    change.Division is null ? change.Group : $"{change.Group} {change.Division}",
                    sources.Rows.Select(row => row.Group).Distinct(StringComparer.Ordinal)
                )
            );
        }

        var altered = 0;
        foreach (var row in rows)
        {
            var name = $"source {change.Group} {sources.Rows[row].Division}";
            var value = $"{change.Permille}";
            if (ledger.Claim(name, value, change.Where) && change.Permille != 1000)
            {
                draft.ScaleSource(row, change.Permille);
                ledger.NoteInventory($"{name} {value}");
                altered++;
            }
        }

        return new ChangeOutcome(change, Chosen.Nobody, altered);
    }
}
