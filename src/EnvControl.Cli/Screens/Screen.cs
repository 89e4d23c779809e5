using EnvControl.Domain.Alerts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace EnvControl.Cli.Screens;

/// <summary>Sets text and tables within the width of a terminal (屏幕排版); plain text where nobody looks.</summary>
/// <param name="writer">Takes the lines.</param>
/// <param name="isSeen">Whether colours are understood.</param>
/// <param name="width">Columns that may be used.</param>
internal sealed class Screen(TextWriter writer, bool isSeen, int width)
{
    private const int Gap = 2;

    /// <summary>An empty line.</summary>
    public void Blank() => writer.WriteLine();

    /// <summary>Text, broken where the width ends, every line indented.</summary>
    public void Text(string text, int indent = 0) =>
        Render(Padded(new Text(LineBreaks.Wrap(text, width - indent)), indent));

    /// <summary>A name and what it says, the names of several lines standing below one another.</summary>
    public void Entry(string name, string text, int nameWidth, int indent = 0)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(nameWidth).PadLeft(0).PadRight(Gap));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Text(name), new Text(LineBreaks.Wrap(text, width - indent - nameWidth - Gap)));
        Render(Padded(grid, indent));
    }

    /// <summary>A path or a fault on a line of its own, never broken: it is copied, not read.</summary>
    public void Whole(string text) => writer.WriteLine(text);

    /// <summary>The heading of a level: its name says it, the colour only repeats it.</summary>
    public void LevelHeading(AlertLevel level, string text)
    {
        var colour = level switch
        {
            AlertLevel.Red => Color.Red,
            AlertLevel.Orange => Color.DarkOrange,
            _ => Color.Yellow,
        };
        Render(new Text(text, new Style(colour, decoration: Decoration.Bold)));
    }

    /// <summary>A heading.</summary>
    public void Heading(string text) =>
        Render(new Text(LineBreaks.Wrap(text, width), new Style(decoration: Decoration.Bold)));

    /// <summary>A table.</summary>
    public void Table(Table table) => Render(table);

    private static Padder Padded(IRenderable what, int indent) => new(what, new Padding(indent, 0, 0, 0));

    private void Render(IRenderable what)
    {
        using var page = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = isSeen ? AnsiSupport.Yes : AnsiSupport.No,
                ColorSystem = isSeen ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                Out = new AnsiConsoleOutput(page),
            }
        );
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(what);
        var lines = page.ToString().Split('\n').Select(line => line.TrimEnd()).ToList();
        // A table comes with an empty line above and below; the screen decides about those.
        var first = lines.FindIndex(line => line.Length > 0);
        var last = lines.FindLastIndex(line => line.Length > 0);
        foreach (var line in first < 0 ? [] : lines[first..(last + 1)])
        {
            writer.WriteLine(line);
        }
    }
}
