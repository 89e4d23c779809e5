using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>Reads the facts that firms have not sent as waivers state (缺失信息按认可取值), for those firms alone.</summary>
/// <param name="readings">The value of each waived fact.</param>
internal sealed class FactReadings(FrozenDictionary<string, FactValue> readings)
{
    /// <summary>The readings that waivers state; values that the fact cannot have are left out and told of elsewhere.</summary>
    public static FactReadings Of(ImmutableArray<Waiver> waivers, FactCatalog facts) =>
        new(
            waivers
                .Where(waiver => waiver.Group.Kind == WaiverKind.Fact)
                .Select(waiver => (waiver.Group.Id, Value: ValueOf(waiver.Group.Id, waiver.Reading, facts)))
                .Where(pair => !pair.Value.IsMissing)
                .ToFrozenDictionary(pair => pair.Id, pair => pair.Value, StringComparer.Ordinal)
        );

    /// <summary>A stated reading as a value of a fact; missing when the fact cannot have it.</summary>
    public static FactValue ValueOf(string factId, string reading, FactCatalog facts) =>
        facts.TryGet(factId, out var fact) ? TypedWord.Read(fact, reading) : FactValue.Missing;

    /// <summary>Whether any fact is read at all.</summary>
    public bool IsEmpty => readings.Count == 0;

    /// <summary>Whether a fact is read.</summary>
    public bool Knows(string factId) => readings.ContainsKey(factId);

    /// <summary>A copy of an inventory in which firms have the stated values where theirs are missing; what is decided of them counts as assumed.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="read">The firms, and which of their facts are read.</param>
    public EmergencyReductionInventory Apply(
        EmergencyReductionInventory inventory,
        FrozenDictionary<int, ImmutableArray<string>> read
    )
    {
        var firms = read.Keys.ToFrozenSet();
        var enterprises = Enterprises(inventory.Enterprises, firms);
        var assumptions = readings
            .OrderBy(reading => reading.Key, StringComparer.Ordinal)
            .Select(reading => new FactAssumption(
                reading.Key,
                reading.Value,
                [
                    .. read.Where(firm => firm.Value.Contains(reading.Key, StringComparer.Ordinal))
                        .Select(firm => enterprises.CreditCodes.Text(firm.Key)),
                ]
            ));
        return inventory with
        {
            Enterprises = enterprises,
            Lines = Lines(inventory.Lines, enterprises, firms),
            Assumptions = [.. inventory.Assumptions, .. assumptions],
        };
    }

    private EnterpriseTable Enterprises(EnterpriseTable table, FrozenSet<int> firms)
    {
        var builder = new EnterpriseTableBuilder(table.Facts);
        for (var firm = 0; firm < table.Count; firm++)
        {
            var (row, isRead) = (firm, firms.Contains(firm));
            IndustryStanding[] standings = [.. table.StandingsOf(firm)];
            if (isRead && GradeRead is { } grade)
            {
                standings =
                [
                    .. standings.Select(standing => standing with { Grade = standing.Grade ?? grade }),
                ];
            }

            builder.Add(fact => Value(fact, table[fact.Id][row], isRead), standings);
        }

        return builder.Build();
    }

    private LineTable Lines(LineTable lines, EnterpriseTable enterprises, FrozenSet<int> firms)
    {
        var builder = new LineTableBuilder(enterprises);
        for (var line = 0; line < lines.Count; line++)
        {
            var (row, isRead) = (line, firms.Contains(lines.FirmOf(line)));
            builder.Add(lines.FirmOf(line), fact => Value(fact, lines[fact.Id][row], isRead));
        }

        return builder.Build();
    }

    private PerformanceGrade? GradeRead =>
        readings.TryGetValue(FactIds.Grade, out var value)
        && PerformanceGrades.TryParse(value.Text, out var grade)
            ? grade
            : null;

    private FactValue Value(FactDefinition fact, FactValue own, bool isRead) =>
        isRead && own.IsMissing && readings.TryGetValue(fact.Id, out var stated) ? stated : own;
}
