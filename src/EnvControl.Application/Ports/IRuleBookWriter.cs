using EnvControl.Application.RuleBooks;
using EnvControl.Application.Text;

namespace EnvControl.Application.Ports;

/// <summary>Writes a rule book into a file for people (规则书输出).</summary>
public interface IRuleBookWriter
{
    /// <summary>Writes the book; the file appears whole or not at all.</summary>
    /// <param name="book">The book.</param>
    /// <param name="language">Its language.</param>
    /// <param name="path">The file.</param>
    /// <returns>The full path written.</returns>
    string Write(RuleBook book, Language language, string path);
}
