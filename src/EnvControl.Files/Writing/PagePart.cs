using System.Text;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Writing;

/// <summary>A part of a Markdown page that is made by the program (页面中由程序生成的部分), between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
public static class PagePart
{
    /// <summary>Puts a text in the place of a part.</summary>
    /// <param name="path">The page.</param>
    /// <param name="name">The part's name.</param>
    /// <param name="text">What shall stand there, ended by a line feed.</param>
    /// <exception cref="FaultException">The page has no such part (EC4002) or cannot be written.</exception>
    public static void Replace(string path, string name, string text)
    {
        var page = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = page.IndexOf(begin, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        if (to < 0)
        {
            throw new FaultException([OutputFaults.NoPart(path, name)]);
        }

        File.WriteAllText(
            path,
            $"{page[..(from + begin.Length)]}{text}{page[to..]}",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
    }
}
