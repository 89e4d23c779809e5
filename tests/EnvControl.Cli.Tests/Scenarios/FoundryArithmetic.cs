using EnvControl.Domain.Amounts;
using EnvControl.Domain.Inventory;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary>What 30 better foundries come to, worked out with nothing but the tables and the shares of the rules.</summary>
/// <remarks>Grade C stops 30, 50, 100 % of the lines of a process, grade B cuts 0, 20, 50 % of the base (assumed-shares.json).</remarks>
internal static class FoundryArithmetic
{
    private const string Foundry = "N06";

    /// <summary>The 30 largest emitters of PM among the C-grade foundries that run, largest first.</summary>
    public static int[] Largest(EmergencyReductionInventory city)
    {
        var firms = city.Enterprises;
        var pm = firms["pmTonnesPerYear"];
        return
        [
            .. Enumerable
                .Range(0, firms.Count)
                .Where(firm =>
                    LinesOf(city, firm).Any(line => city.Lines.Grades.Text(line) == "C")
                    && IsNo(firms[FactIds.LongIdle], firm)
                    && IsNo(firms["suspended"], firm)
                )
                .OrderByDescending(firm => pm[firm].Number)
                .ThenBy(firm => firms.CreditCodes.Text(firm), StringComparer.Ordinal)
                .Take(30),
        ];
    }

    /// <summary>The change of what these firms save, in milligrams a day: at least and at most.</summary>
    public static (long Least, long Most) Change(
        EmergencyReductionInventory city,
        IEnumerable<int> firms,
        Pollutant pollutant,
        int permilleOfC,
        int permilleOfB
    )
    {
        var (least, most) = (0L, 0L);
        foreach (
            var group in firms.SelectMany(firm =>
                LinesOf(city, firm).GroupBy(line => city.Lines.Processes.Text(line), StringComparer.Ordinal)
            )
        )
        {
            var lines = group.ToArray();
            var grams = lines.Select(line => city.Lines.DailyGrams(pollutant)[line]).ToArray();
            var after = grams.Sum() * permilleOfB;
            var (low, high) = Stopped(city, lines, grams, permilleOfC);
            least += after - high;
            most += after - low;
        }

        return (least, most);
    }

    private static (long Low, long High) Stopped(
        EmergencyReductionInventory city,
        int[] lines,
        long[] grams,
        int permille
    )
    {
        if (permille == 1000 || lines.Length == 1)
        {
            return (grams.Sum() * permille, grams.Sum() * permille);
        }

        var count = (lines.Length * permille + 999) / 1000;
        var order = lines.Select(line => city.Lines[FactIds.StopOrder][line]).ToArray();
        if (Array.Exists(order, place => place.IsMissing))
        {
            return (grams.Order().Take(count).Sum() * 1000, grams.OrderDescending().Take(count).Sum() * 1000);
        }

        var named = grams
            .Zip(order, (gram, place) => (Gram: gram, Place: place.Number))
            .OrderBy(line => line.Place)
            .Take(count)
            .Sum(line => line.Gram);
        return (named * 1000, named * 1000);
    }

    private static IEnumerable<int> LinesOf(EmergencyReductionInventory city, int firm)
    {
        var (start, length) = city.Lines.LinesOf(firm).GetOffsetAndLength(city.Lines.Count);
        return Enumerable.Range(start, length).Where(line => city.Lines.Industries.Text(line) == Foundry);
    }

    private static bool IsNo(Column column, int firm) => column[firm] is { IsMissing: false, Flag: false };
}
