using System.Collections.Immutable;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Reading;

/// <summary>Reads the rows of the city's other sources (全社会其他源行读取).</summary>
internal sealed class SourceRows(FactCatalog facts, FaultReport faults)
{
    private static readonly string[] Trusts = ["verified", "adopted", "partial", "assumed"];

    private readonly FactDefinition[] _columns = ColumnsOf(facts);

    /// <summary>The columns of the table: group and division first.</summary>
    public static FactDefinition[] ColumnsOf(FactCatalog facts) =>
        [
            Column("group", "源类别", FactType.Text),
            facts[FactIds.Division] with
            {
                Id = "sourceDivision",
                Column = "division_code",
                IsColumnRequired = true,
                IsCellMandatory = true,
            },
            .. Pollutants.All.Select(p =>
                Column($"{p.Spell()}_kg_d", facts[FactIds.Daily(p)].Label.Zh, FactType.Number, 1e9)
            ),
            Column("reduction_yellow", "黄色减排比例", FactType.Number, 100),
            Column("reduction_orange", "橙色减排比例", FactType.Number, 100),
            Column("reduction_red", "红色减排比例", FactType.Number, 100),
            Column("provenance", "可信度", FactType.Category) with
            {
                Values = [.. Trusts.Select(word => new FactCategory(word, new Bilingual(word, word)))],
            },
        ];

    /// <summary>Reads a table of sources.</summary>
    public SourceTable Read(RawTable table)
    {
        var rows = ImmutableArray.CreateBuilder<SourceRow>();
        HeadingMap? map = null;
        var hasRows = false;
        foreach (var row in table.Rows.Where(row => !row.IsEmpty))
        {
            if (map is null)
            {
                map = HeadingMap.Of(table.Name, row, _columns, _ => true, faults);
            }
            else
            {
                hasRows = true;
                map.CheckWidth(row, faults);
                if (Of(map, row) is { } source)
                {
                    rows.Add(source);
                }
            }
        }

        if (!hasRows)
        {
            faults.Add(ReadingFaults.NoSources(table.Name));
        }

        return new SourceTable(rows.ToImmutable());
    }

    private static FactDefinition Column(string id, string zh, FactType type, double max = 0) =>
        new(id, new Bilingual(zh, id), type, FactTable.Line, id, [], [], null, 0, max, false, true, true);

    private SourceRow? Of(HeadingMap map, RawRow row)
    {
        var values = _columns.Select(column => CellReader.Read(map, row, column, faults)).ToArray();
        var shares = new Permille[3];
        for (var i = 0; i < shares.Length; i++)
        {
            var cell = map.Cell(row, _columns[6 + i].Id);
            if (!values[6 + i].IsMissing && !TryShare(cell, out shares[i]))
            {
                faults.Add(CellFaults.NoShare(map.Where(row, _columns[6 + i]), cell));
            }
        }

        if (values.Any(value => value.IsMissing))
        {
            return null;
        }

        var trust = (Trust)(Array.IndexOf(Trusts, values[9].Text) + 1);
        return new SourceRow(
            values[0].Text,
            DivisionCode.Parse(values[1].Text),
            PollutantAmounts.From(p => GramsPerDay.FromKilograms((decimal)values[2 + (int)p].Number).Grams),
            shares[0],
            shares[1],
            shares[2],
            trust
        );
    }

    private static bool TryShare(string cell, out Permille share)
    {
        share = default;
        if (
            !CellReader.TryDecimal(cell, out var percent)
            || percent is < 0 or > 100
            || percent * 10 != Math.Truncate(percent * 10)
        )
        {
            return false;
        }

        share = Permille.FromPercent(percent);
        return true;
    }
}
