using DocumentFormat.OpenXml.Spreadsheet;
using EnvControl.Domain.Alerts;

namespace EnvControl.Files.Writing;

/// <summary>The workbook's stylesheet (样式表): calm, bordered, a header in the level's colour with its word beside it.</summary>
internal static class SheetStyles
{
    /// <summary>The tab and header colour of a level.</summary>
    public static string Colour(AlertLevel level) =>
        level switch
        {
            AlertLevel.Red => "FFC00000",
            AlertLevel.Orange => "FFE97132",
            _ => "FFFFC000",
        };

    /// <summary>The header style of a level.</summary>
    public static SheetStyle Header(AlertLevel level) =>
        level switch
        {
            AlertLevel.Red => SheetStyle.RedHeader,
            AlertLevel.Orange => SheetStyle.OrangeHeader,
            _ => SheetStyle.YellowHeader,
        };

    /// <summary>The stylesheet; formats in the order of <see cref="SheetStyle"/>.</summary>
    public static Stylesheet Sheet() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 164, FormatCode = "#,##0.000" },
                new NumberingFormat { NumberFormatId = 165, FormatCode = "0.00" }
            ),
            new Fonts(
                Font(11),
                Font(14, isBold: true),
                Font(11, isBold: true, "FFFFFFFF"),
                Font(11, isBold: true)
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Solid(Colour(AlertLevel.Red)),
                Solid(Colour(AlertLevel.Orange)),
                Solid(Colour(AlertLevel.Yellow)),
                Solid("FFE7E6E6")
            ),
            new Borders(new Border(), Thin()),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat { FontId = 0 },
                new CellFormat { FontId = 1, ApplyFont = true },
                Header(2, 2),
                Header(2, 3),
                Header(3, 4),
                Header(3, 5),
                Body(wraps: false),
                Body(wraps: true),
                Body(wraps: false, 164),
                Body(wraps: false, 3),
                Body(wraps: false, 165)
            )
        );

    private static Font Font(double size, bool isBold = false, string colour = "FF000000")
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "宋体" });
        return font;
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        static T Side<T>()
            where T : BorderPropertiesType, new() =>
            new()
            {
                Style = BorderStyleValues.Thin,
                Color = new Color { Rgb = "FFBFBFBF" },
            };
        return new Border(
            Side<LeftBorder>(),
            Side<RightBorder>(),
            Side<TopBorder>(),
            Side<BottomBorder>(),
            new DiagonalBorder()
        );
    }

    private static CellFormat Header(uint font, uint fill) =>
        new(
            new Alignment
            {
                Horizontal = HorizontalAlignmentValues.Center,
                Vertical = VerticalAlignmentValues.Center,
                WrapText = true,
            }
        )
        {
            FontId = font,
            FillId = fill,
            BorderId = 1,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static CellFormat Body(bool wraps, uint number = 0) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wraps })
        {
            NumberFormatId = number,
            BorderId = 1,
            ApplyNumberFormat = number != 0,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
}
