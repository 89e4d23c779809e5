using System.Text;
using EnvControl.Files.Writing;

namespace EnvControl.Web.Pages.Register;

/// <summary>A file that changes cells of some firms only (局部更新文件), as an official would type it; it goes when it was read.</summary>
internal sealed class PartialFile : IDisposable
{
    /// <summary>What makes a value missing.</summary>
    public const string Clear = "clear";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("envcontrol-edit");

    /// <summary>Writes it.</summary>
    /// <param name="name">What the version will say it came from.</param>
    /// <param name="headings">The columns changed.</param>
    /// <param name="rows">Firms with their cells; an empty cell says nothing.</param>
    public PartialFile(
        string name,
        IReadOnlyList<string> headings,
        IEnumerable<(string Code, IReadOnlyList<string> Cells)> rows
    )
    {
        Path = System.IO.Path.Combine(_folder.FullName, name + ".csv");
        var text = new StringBuilder().AppendJoin(',', headings.Prepend("credit_code")).Append('\n');
        foreach (var (code, cells) in rows)
        {
            text.AppendJoin(',', cells.Select(Quoted).Prepend(code)).Append('\n');
        }

        File.WriteAllText(Path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private static string Quoted(string cell) =>
        $"\"{CellGuard.Kept(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
