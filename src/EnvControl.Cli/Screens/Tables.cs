using Spectre.Console;

namespace EnvControl.Cli.Screens;

/// <summary>Tables of one look (表格样式): a line under the head, nothing else.</summary>
internal static class Tables
{
    /// <summary>A table; headings that begin with <c>&gt;</c> stand over numbers and are set right.</summary>
    public static Table Of(params IEnumerable<string> headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
        {
            var isNumber = heading.StartsWith('>');
            var column = new TableColumn(new Text(heading.TrimStart('>')));
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    /// <summary>Adds a row of plain texts.</summary>
    public static void Row(this Table table, params IEnumerable<string> cells) =>
        table.AddRow(cells.Select(cell => new Text(cell)));
}
