using System.Text;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Tests.Writing;

namespace EnvControl.Files.Tests.Reading;

/// <summary>All that an inventory says, as text, column by column: two inventories say the same when their texts are equal.</summary>
internal static class InventoryText
{
    public static string Of(EmergencyReductionInventory inventory) =>
        string.Join('\n', Columns(inventory).Concat(Sources(inventory)));

    /// <summary>One text for each column of firms and lines: its name and every value.</summary>
    public static IEnumerable<string> Columns(EmergencyReductionInventory inventory)
    {
        var (firms, lines, facts) = (inventory.Enterprises, inventory.Lines, SampleDecisions.Rules.Facts);
        yield return $"firms {firms.Count}, lines {lines.Count}";
        foreach (var fact in facts.Of(FactTable.Enterprise))
        {
            yield return Text(fact.Id, firms[fact.Id]);
        }

        yield return "standings: "
            + string.Join(
                '|',
                Enumerable
                    .Range(0, firms.Count)
                    .Select(firm => string.Join(';', firms.StandingsOf(firm).ToArray()))
            );
        yield return "firm of line: "
            + string.Join('|', Enumerable.Range(0, lines.Count).Select(lines.FirmOf));
        yield return Text("line industry", lines.Industries);
        yield return Text("line grade", lines.Grades);
        foreach (var fact in facts.Of(FactTable.Line))
        {
            yield return Text(fact.Id, lines[fact.Id]);
        }
    }

    /// <summary>One text for each other source.</summary>
    public static IEnumerable<string> Sources(EmergencyReductionInventory inventory) =>
        inventory.Sources?.Rows.Select(row => row.ToString()) ?? ["no sources"];

    private static string Text(string name, Column column)
    {
        var text = new StringBuilder(name).Append(": ");
        for (var row = 0; row < column.Count; row++)
        {
            text.Append(column[row].Kind).Append(' ').Append(column[row]).Append('|');
        }

        return text.ToString();
    }
}
