using System.Collections.Immutable;
using System.Text;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Files.Samples;

namespace EnvControl.Files.Inventories;

/// <summary>Writes the columns of an inventory as tables of text (清单转单元格): what the reader reads back as the same columns.</summary>
/// <remarks>Rows are made one at a time. Firms stand in their order, lines beside their firm; a firm without lines has none here either.</remarks>
internal sealed class CanonicalCells
{
    private const string FirmHeading = "credit_code";

    private readonly EnterpriseTable _firms;
    private readonly LineTable _lines;
    private readonly SourceTable? _sources;
    private readonly FiledSpelling _filed;
    private readonly (FactDefinition Fact, Column Column)[] _firmColumns;
    private readonly (FactDefinition Fact, Column Column)[] _lineColumns;

    private CanonicalCells(EmergencyReductionInventory inventory)
    {
        (_firms, _lines, _sources) = (inventory.Enterprises, inventory.Lines, inventory.Sources);
        _filed = new FiledSpelling(inventory.SitePlans);
        var facts = _firms.Facts;
        _firmColumns =
        [
            .. facts.Of(FactTable.Enterprise).Select(fact => (fact, _firms[fact.Id])).Where(IsKept),
        ];
        _lineColumns =
        [
            .. facts
                .Of(FactTable.Line)
                .Prepend(facts[FactIds.Industry])
                .Select(fact => (fact, _lines[fact.Id]))
                .Where(IsKept),
        ];
    }

    /// <summary>The cells of an inventory.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="documents">Its lists, orders and indicators.</param>
    public static InventoryCells Of(
        EmergencyReductionInventory inventory,
        ImmutableArray<InventoryDocument> documents
    )
    {
        var cells = new CanonicalCells(inventory);
        return new InventoryCells(cells.Headings(), cells.Rows, documents);
    }

    private static bool IsKept((FactDefinition Fact, Column Column) column) =>
        column.Fact.IsColumnRequired || CellSpelling.IsFilled(column.Column);

    private static string HeadingOf((FactDefinition Fact, Column Column) column) =>
        column.Fact.Column ?? column.Fact.Id;

    private ImmutableSortedDictionary<InventoryPart, ImmutableArray<string>> Headings()
    {
        var headings = ImmutableSortedDictionary.CreateBuilder<InventoryPart, ImmutableArray<string>>();
        headings.Add(InventoryPart.Enterprises, [.. _firmColumns.Select(HeadingOf), .. _filed.Headings]);
        if (Enumerable.Range(0, _firms.Count).Any(firm => !_lines.IsWholePlant(firm)))
        {
            headings.Add(
                InventoryPart.Lines,
                [FirmHeading, .. _lineColumns.Select(HeadingOf), .. _filed.Headings]
            );
        }

        if (_sources is not null)
        {
            headings.Add(InventoryPart.Sources, [.. SampleText.SourceHeadings]);
        }

        return headings.ToImmutable();
    }

    private IEnumerable<CellRow> Rows(InventoryPart part) =>
        part switch
        {
            InventoryPart.Enterprises => Firms(),
            InventoryPart.Lines => Lines(),
            _ => Sources(),
        };

    private IEnumerable<CellRow> Firms()
    {
        var text = new StringBuilder();
        for (var firm = 0; firm < _firms.Count; firm++)
        {
            text.Clear();
            foreach (var (fact, column) in _firmColumns)
            {
                switch (fact.Id)
                {
                    case FactIds.Industry:
                        AppendIndustries(text, firm);
                        break;
                    case FactIds.Grade:
                        AppendGrades(text, firm);
                        break;
                    default:
                        CellSpelling.Append(text, fact, column, firm);
                        break;
                }

                text.Append(CellText.Between);
            }

            var code = _firms.CreditCodes.Characters(firm).ToString();
            _filed.Append(text, code, string.Empty);
            yield return new CellRow(
                code,
                string.Empty,
                Marked(_firms.Names.Characters(firm)),
                _firms.Divisions.Text(firm),
                CellText.Ended(text)
            );
        }
    }

    private IEnumerable<CellRow> Lines()
    {
        var text = new StringBuilder();
        for (var line = 0; line < _lines.Count; line++)
        {
            var firm = _lines.FirmOf(line);
            if (_lines.IsWholePlant(firm))
            {
                continue;
            }

            var code = _firms.CreditCodes.Characters(firm).ToString();
            text.Clear().Append(code).Append(CellText.Between);
            var isOne = _firms.StandingsOf(firm).Length == 1;
            foreach (var (fact, column) in _lineColumns)
            {
                // Where a firm has one industry its lines have it, too, and follow it when it changes.
                if (fact.Id != FactIds.Industry || !isOne)
                {
                    CellSpelling.Append(text, fact, column, line);
                }

                text.Append(CellText.Between);
            }

            var label = _lines.Names.Characters(line).ToString();
            _filed.Append(text, code, label);
            yield return new CellRow(
                code,
                Marked(label),
                Marked(_firms.Names.Characters(firm)),
                string.Empty,
                CellText.Ended(text)
            );
        }
    }

    private IEnumerable<CellRow> Sources() =>
        _sources!.Rows.Select(row => new CellRow(
            Marked(row.Group),
            row.Division.Text,
            string.Empty,
            row.Division.Text,
            CellText.Join(SampleText.SourceCells(row).Select(SampleText.Spell))
        ));

    private void AppendIndustries(StringBuilder text, int firm)
    {
        var standings = _firms.StandingsOf(firm);
        for (var i = 0; i < standings.Length; i++)
        {
            text.Append(i == 0 ? string.Empty : ";").Append(standings[i].Industry.Text);
        }
    }

    /// <summary>One industry's grade stands alone; of several, each that is known stands with its industry.</summary>
    private void AppendGrades(StringBuilder text, int firm)
    {
        var standings = _firms.StandingsOf(firm);
        var isFirst = true;
        foreach (var standing in standings)
        {
            if (standing.Grade is not { } grade)
            {
                continue;
            }

            text.Append(isFirst ? string.Empty : ";");
            text.Append(standings.Length == 1 ? string.Empty : standing.Industry.Text + ":")
                .Append(grade.Spell());
            isFirst = false;
        }
    }

    private static string Marked(ReadOnlySpan<char> cell)
    {
        var text = new StringBuilder();
        CellText.Append(text, cell);
        return text.ToString();
    }
}
