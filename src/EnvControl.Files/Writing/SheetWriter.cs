using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EnvControl.Files.Writing;

/// <summary>Writes one sheet row by row as a stream (工作表写入): texts are texts and never formulas, numbers are numbers.</summary>
internal sealed class SheetWriter : IDisposable
{
    private readonly OpenXmlWriter _xml;
    private readonly uint _filterRow;
    private readonly int _filterColumns;
    private readonly double[] _widths;
    private uint _row;

    /// <summary>Begins a sheet.</summary>
    /// <param name="part">Where it goes.</param>
    /// <param name="widths">The width of each column, in characters.</param>
    /// <param name="tab">The colour of its tab, or <c>null</c>.</param>
    /// <param name="headerRow">The row of the headings, which stays in sight and carries filters; 0 for none.</param>
    public SheetWriter(WorksheetPart part, double[] widths, string? tab, uint headerRow)
    {
        _filterRow = headerRow;
        _filterColumns = widths.Length;
        _widths = widths;
        _xml = OpenXmlWriter.Create(part);
        _xml.WriteStartElement(new Worksheet());
        var properties = new SheetProperties();
        if (tab is not null)
        {
            properties.Append(new TabColor { Rgb = tab });
        }

        properties.Append(new PageSetupProperties { FitToPage = true });
        _xml.WriteElement(properties);
        _xml.WriteElement(new SheetViews(View(headerRow)));
        _xml.WriteElement(
            new Columns(
                widths.Select(
                    (width, i) =>
                        new Column
                        {
                            Min = (uint)i + 1,
                            Max = (uint)i + 1,
                            Width = width,
                            CustomWidth = true,
                        }
                )
            )
        );
        _xml.WriteStartElement(new SheetData());
    }

    /// <summary>Adds a sheet to a workbook and begins it.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="sheets">The list of its sheets, which takes one more.</param>
    /// <param name="name">What the sheet is called.</param>
    /// <param name="widths">The width of each column, in characters.</param>
    /// <param name="tab">The colour of its tab, or <c>null</c>.</param>
    /// <param name="headerRow">The row of the headings; 0 for none.</param>
    public static SheetWriter Add(
        WorkbookPart workbook,
        Sheets sheets,
        string name,
        double[] widths,
        string? tab,
        uint headerRow
    )
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        sheets.Append(
            new Sheet
            {
                Name = name,
                SheetId = (uint)sheets.ChildElements.Count + 1,
                Id = workbook.GetIdOfPart(part),
            }
        );
        return new SheetWriter(part, widths, tab, headerRow);
    }

    /// <summary>Begins the next row.</summary>
    /// <param name="texts">The texts that must be seen whole, each in its column; none for a row of one line.</param>
    public void BeginRow(params ReadOnlySpan<string> texts)
    {
        _row++;
        var height = RowHeight.Of(texts, _widths);
        var row = new Row { RowIndex = _row };
        if (height > RowHeight.Line)
        {
            row.Height = height;
            row.CustomHeight = true;
        }

        _xml.WriteStartElement(row);
    }

    /// <summary>Ends the row.</summary>
    public void EndRow() => _xml.WriteEndElement();

    /// <summary>Writes a whole row of texts.</summary>
    public void TextRow(SheetStyle style, params ReadOnlySpan<string> texts)
    {
        BeginRow(style is SheetStyle.Title or SheetStyle.Plain ? [] : texts);
        foreach (var text in texts)
        {
            Text(text, style);
        }

        EndRow();
    }

    /// <summary>Writes a text cell, harmless as a formula.</summary>
    public void Text(string text, SheetStyle style = SheetStyle.Text) =>
        _xml.WriteElement(
            new Cell(
                new InlineString(
                    new Text(CellGuard.Text(text)) { Space = SpaceProcessingModeValues.Preserve }
                )
            )
            {
                DataType = CellValues.InlineString,
                StyleIndex = (uint)style,
            }
        );

    /// <summary>Writes a number; an empty bordered cell where there is none.</summary>
    public void Number(decimal? number, SheetStyle style = SheetStyle.Amount)
    {
        var cell = new Cell { StyleIndex = (uint)style };
        if (number is { } known)
        {
            cell.Append(new CellValue(known.ToString(CultureInfo.InvariantCulture)));
        }

        _xml.WriteElement(cell);
    }

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        _xml.WriteEndElement();
        if (_filterRow > 0)
        {
            _xml.WriteElement(
                new AutoFilter
                {
                    Reference = $"A{_filterRow}:{Letters(_filterColumns)}{Math.Max(_row, _filterRow)}",
                }
            );
        }

        _xml.WriteElement(
            new PageSetup
            {
                Orientation = OrientationValues.Landscape,
                PaperSize = 9,
                FitToWidth = 1,
                FitToHeight = 0,
            }
        );
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private static SheetView View(uint headerRow)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (headerRow > 0)
        {
            view.Append(
                new Pane
                {
                    HorizontalSplit = 3,
                    VerticalSplit = headerRow,
                    TopLeftCell = $"D{headerRow + 1}",
                    ActivePane = PaneValues.BottomRight,
                    State = PaneStateValues.Frozen,
                }
            );
        }

        return view;
    }

    private static string Letters(int column) => ((char)('A' + column - 1)).ToString();
}
