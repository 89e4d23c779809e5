using System.Collections.Immutable;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;

namespace EnvControl.Rules.Tests.Deltas;

/// <summary>An inventory built again, row by row, with some values changed: what a full run decides.</summary>
internal sealed class Rebuilt(EmergencyReductionInventory baseline)
{
    public Dictionary<(int Firm, string Fact), FactValue> Firms { get; } = [];

    public Dictionary<(int Line, string Fact), FactValue> Lines { get; } = [];

    public Dictionary<(int Firm, string Industry), PerformanceGrade?> Grades { get; } = [];

    /// <summary>All its firms.</summary>
    public EmergencyReductionInventory Make() => Make(Enumerable.Range(0, baseline.Enterprises.Count));

    /// <summary>Some of its firms, with their lines and list entries.</summary>
    public EmergencyReductionInventory Make(IEnumerable<int> firms, Func<Overlay, Overlay?>? entries = null)
    {
        var chosen = firms.ToArray();
        var table = new EnterpriseTableBuilder(baseline.Enterprises.Facts);
        foreach (var firm in chosen)
        {
            var standings = baseline
                .Enterprises.StandingsOf(firm)
                .ToArray()
                .Select(standing =>
                    Grades.TryGetValue((firm, standing.Industry.Text), out var grade)
                        ? standing with
                        {
                            Grade = grade,
                        }
                        : standing
                )
                .ToArray();
            table.Add(
                fact => Firms.GetValueOrDefault((firm, fact.Id), baseline.Enterprises[fact.Id][firm]),
                standings
            );
        }

        var enterprises = table.Build();
        var lines = new LineTableBuilder(enterprises);
        for (var i = 0; i < chosen.Length; i++)
        {
            var (start, length) = baseline.Lines.LinesOf(chosen[i]).GetOffsetAndLength(baseline.Lines.Count);
            for (var row = start; row < start + length; row++)
            {
                var line = row;
                // The whole plant of a firm without lines is made anew from the firm.
                if (baseline.Lines.Processes.Text(line) != FactIds.WholePlant || HasLabel(line))
                {
                    lines.Add(
                        i,
                        fact => Lines.GetValueOrDefault((line, fact.Id), baseline.Lines[fact.Id][line])
                    );
                }
            }
        }

        var codes = chosen.Select(baseline.Enterprises.CreditCodes.Text).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Overlay> lists =
        [
            .. baseline
                .Overlays.Entries.Where(entry => codes.Contains(entry.Firm.Text))
                .Select(entries ?? (entry => entry))
                .OfType<Overlay>(),
        ];
        return baseline with
        {
            Enterprises = enterprises,
            Lines = lines.Build(),
            Overlays = new OverlayBook(lists),
        };
    }

    private bool HasLabel(int line) => baseline.Lines.Names.Text(line).EndsWith('#');
}
