using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;

namespace EnvControl.Engine.Scenarios;

/// <summary>Gathers changes of an inventory and makes the changed copy at the end (清单改动草稿). Not safe for several threads.</summary>
internal sealed class CityDraft(EmergencyReductionInventory baseline)
{
    private readonly Dictionary<(int Firm, GuideIndustry Industry), PerformanceGrade> _grades = [];
    private readonly HashSet<int> _closed = [];
    private readonly Dictionary<int, (int Permille, ScaledPart Part)> _scaled = [];
    private readonly List<(int Firm, ImmutableSortedDictionary<string, FactValue> Facts)> _added = [];
    private readonly Dictionary<int, int> _sources = [];
    private readonly HashSet<Overlay> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<Overlay> _entries = [];

    /// <summary>The inventory as it is.</summary>
    public EmergencyReductionInventory Baseline => baseline;

    public void Grade(int firm, GuideIndustry industry, PerformanceGrade grade) =>
        _grades[(firm, industry)] = grade;

    public void Close(int line) => _closed.Add(line);

    public void Scale(int line, int permille, ScaledPart part) => _scaled[line] = (permille, part);

    public void Add(int firm, ImmutableSortedDictionary<string, FactValue> facts) =>
        _added.Add((firm, facts));

    public void ScaleSource(int row, int permille) => _sources[row] = permille;

    public void Take(Overlay entry) => _taken.Add(entry);

    public void List(Overlay entry) => _entries.Add(entry);

    /// <summary>Whether an entry of the baseline is taken off its list.</summary>
    public bool IsTaken(Overlay entry) => _taken.Contains(entry);

    /// <summary>Whether a firm has a line left.</summary>
    public bool IsLeft(int firm)
    {
        var (start, length) = baseline.Lines.LinesOf(firm).GetOffsetAndLength(baseline.Lines.Count);
        return Enumerable.Range(start, length).Any(line => !_closed.Contains(line))
            || _added.Exists(line => line.Firm == firm);
    }

    /// <summary>Whether any firm has a line left.</summary>
    public bool IsAnyoneLeft => Enumerable.Range(0, baseline.Enterprises.Count).Any(IsLeft);

    /// <summary>The changed copy.</summary>
    /// <param name="sha256">Its hash.</param>
    public EmergencyReductionInventory Build(string sha256)
    {
        var graded =
            _grades.Count == 0
                ? baseline.Enterprises
                : baseline.Enterprises.WithGrades(
                    (firm, standing) =>
                        _grades.TryGetValue((firm, standing.Industry), out var grade) ? grade : standing.Grade
                );
        int[] left = [.. Enumerable.Range(0, graded.Count).Where(IsLeft)];
        var enterprises = left.Length == graded.Count ? graded : graded.Only(left);
        return baseline with
        {
            Sha256 = sha256,
            Enterprises = enterprises,
            Lines =
                _closed.Count + _scaled.Count + _added.Count == 0
                    ? baseline.Lines.WithGradesOf(enterprises)
                    : Lines(enterprises, left),
            Sources = baseline.Sources is { } sources
                ? new SourceTable([.. sources.Rows.Select((row, index) => Scaled(row, index))])
                : null,
            Overlays = new OverlayBook(
                baseline.Overlays.Entries.Where(entry => !_taken.Contains(entry)).Concat(_entries)
            ),
            IsScenario = true,
        };
    }

    private LineTable Lines(EnterpriseTable enterprises, int[] left)
    {
        var builder = new LineTableBuilder(enterprises);
        for (var row = 0; row < left.Length; row++)
        {
            var firm = left[row];
            var (start, length) = baseline.Lines.LinesOf(firm).GetOffsetAndLength(baseline.Lines.Count);
            for (var line = start; line < start + length; line++)
            {
                if (!_closed.Contains(line))
                {
                    var own = line;
                    builder.Add(row, fact => Scaled(fact, own));
                }
            }

            // In the order of their names, not of the file: the order of changes must not show.
            foreach (
                var (_, facts) in _added
                    .Where(added => added.Firm == firm)
                    .OrderBy(added => added.Facts[FactIds.Line].Text, StringComparer.Ordinal)
            )
            {
                builder.Add(row, fact => facts.GetValueOrDefault(fact.Id));
            }
        }

        return builder.Build();
    }

    private FactValue Scaled(FactDefinition fact, int line)
    {
        var value = baseline.Lines[fact.Id][line];
        if (value.IsMissing || !_scaled.TryGetValue(line, out var scaling))
        {
            return value;
        }

        var isEmission = Pollutants.All.Any(pollutant => FactIds.Daily(pollutant) == fact.Id);
        return isEmission || (scaling.Part == ScaledPart.Production && fact.Id == FactIds.ActualOutput)
            ? FactValue.Of((double)((decimal)value.Number * scaling.Permille / 1000))
            : value;
    }

    private SourceRow Scaled(SourceRow row, int index) =>
        _sources.TryGetValue(index, out var permille)
            ? row with
            {
                Emission = PollutantAmounts.From(p =>
                    (long)Math.Round(row.Emission[p] * (decimal)permille / 1000, MidpointRounding.ToEven)
                ),
            }
            : row;
}
