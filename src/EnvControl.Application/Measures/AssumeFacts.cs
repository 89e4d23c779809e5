using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Measures;

/// <summary>Takes empty cells for what a user declares (按声明补空格): said in every result, and counted as assumed.</summary>
/// <remarks>The hash of the inventory goes over the declaration, too: with another one it is another inventory.</remarks>
internal static class AssumeFacts
{
    private static readonly char[] EqualSigns = ['=', '＝'];

    /// <summary>The inventory with its empty cells filled; the same object when nothing is declared.</summary>
    /// <param name="inventory">What was read.</param>
    /// <param name="declared">Texts like <c>leading=no</c> or 绩效引领性=否.</param>
    /// <exception cref="FaultException">A declaration cannot be understood; all faults at once.</exception>
    public static EmergencyReductionInventory Run(
        EmergencyReductionInventory inventory,
        ImmutableArray<string> declared
    )
    {
        var faults = new List<Fault>();
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var text in declared)
        {
            if (Read(inventory.Enterprises.Facts, text, faults) is not var (fact, value))
            {
                continue;
            }

            if (!values.TryAdd(fact.Id, value) && values[fact.Id] != value)
            {
                faults.Add(AssumptionFaults.Twice(text, fact));
            }
        }

        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        return values.Aggregate(inventory, (filled, pair) => Fill(filled, pair.Key, pair.Value));
    }

    private static (FactDefinition Fact, FactValue Value)? Read(
        FactCatalog facts,
        string text,
        List<Fault> faults
    )
    {
        var parts = text.Split(EqualSigns, 2, StringSplitOptions.TrimEntries);
        FactDefinition[] allowed = [.. facts.Of(FactTable.Enterprise).Where(MayBeAssumed)];
        if (parts is not [{ Length: > 0 } name, { Length: > 0 } word])
        {
            faults.Add(AssumptionFaults.NoPair(text));
            return null;
        }

        if (
            Array.Find(allowed, fact => fact.Headings.Contains(name, StringComparer.OrdinalIgnoreCase))
            is not { } meant
        )
        {
            faults.Add(
                AssumptionFaults.NoFact(
                    text,
                    name,
                    NearestWord.To(name, allowed.Select(fact => fact.Id)),
                    allowed
                )
            );
            return null;
        }

        var value = TypedWord.Read(meant, word);
        if (value.IsMissing)
        {
            faults.Add(AssumptionFaults.NoValue(text, word, meant));
            return null;
        }

        return (meant, value);
    }

    /// <summary>Who a firm is, where it lies and what it does can't be the same for all of a city.</summary>
    private static bool MayBeAssumed(FactDefinition fact) =>
        fact.Type != FactType.Text
        && fact.Id is not (FactIds.Division or FactIds.Industry)
        && ColumnBuilder.GramsPerUnit(fact) == 0
        && fact.Values.Length <= 100;

    private static EmergencyReductionInventory Fill(
        EmergencyReductionInventory inventory,
        string factId,
        FactValue value
    )
    {
        var firms = inventory.Enterprises;
        int[] empty = [.. Enumerable.Range(0, firms.Count).Where(firm => IsEmpty(firms, firm, factId))];
        var assumption = new FactAssumption(
            factId,
            value,
            [.. empty.Select(firm => firms.CreditCodes.Text(firm))]
        );
        inventory = inventory with { Assumptions = inventory.Assumptions.Add(assumption) };
        if (empty.Length == 0)
        {
            return inventory;
        }

        var filled =
            factId == FactIds.Grade && PerformanceGrades.TryParse(value.Text, out var grade)
                ? firms.WithGrades((_, standing) => standing.Grade ?? grade)
                : firms.WithMissing(factId, value);
        return inventory with
        {
            Sha256 = Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{inventory.Sha256}\nassumed {factId}={value}\n"))
            ),
            Enterprises = filled,
            Lines = factId switch
            {
                FactIds.Grade => inventory.Lines.WithGradesOf(filled),
                FactIds.OperatingDays => WithDaily(inventory.Lines, filled),
                _ => inventory.Lines,
            },
        };
    }

    private static bool IsEmpty(EnterpriseTable firms, int firm, string factId)
    {
        if (factId != FactIds.Grade)
        {
            return firms[factId][firm].IsMissing;
        }

        foreach (var standing in firms.StandingsOf(firm))
        {
            if (standing.Grade is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines with the daily emissions that whole plants get from their year once its working days are known.</summary>
    private static LineTable WithDaily(LineTable lines, EnterpriseTable firms)
    {
        var builder = new LineTableBuilder(firms);
        for (var line = 0; line < lines.Count; line++)
        {
            var (row, firm) = (line, lines.FirmOf(line));
            var isWhole = lines.Processes.Text(line) == FactIds.WholePlant;
            builder.Add(
                firm,
                fact => isWhole && DailyOf(fact, lines, row, firms) is { } daily ? daily : lines[fact.Id][row]
            );
        }

        return builder.Build();
    }

    private static FactValue? DailyOf(FactDefinition fact, LineTable lines, int line, EnterpriseTable firms)
    {
        var firm = lines.FirmOf(line);
        foreach (var pollutant in Pollutants.All)
        {
            if (FactIds.Daily(pollutant) != fact.Id || !lines[fact.Id][line].IsMissing)
            {
                continue;
            }

            var yearly = firms.Yearly(pollutant).Grams[firm];
            return yearly == AmountColumn.Missing
                ? null
                : FactValue.Of(
                    (double)(
                        GramsPerYear
                            .FromGrams(yearly)
                            .PerDay((decimal)firms[FactIds.OperatingDays][firm].Number)
                            .Grams / 1000m
                    )
                );
        }

        return null;
    }
}
