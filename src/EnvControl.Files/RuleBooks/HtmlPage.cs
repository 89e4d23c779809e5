using System.Text;

namespace EnvControl.Files.RuleBooks;

/// <summary>Builds a page of HTML (网页构建): whatever is handed in is text and cannot become markup.</summary>
/// <remarks>Tags and attribute names are the program's own words; texts and attribute values may come from anywhere.</remarks>
internal sealed class HtmlPage
{
    private const char Replacement = '\uFFFD';

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; disposing what is returned closes it.</summary>
    public Element Open(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(tag, attributes);
        _open.Push(tag);
        return new Element(this);
    }

    /// <summary>An element that holds a text and nothing else.</summary>
    public void Say(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(tag, attributes);
        Text(text);
        _text.Append("</").Append(tag).Append('>');
        Break(tag);
    }

    /// <summary>An element that holds nothing, such as <c>meta</c>.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(tag, attributes);
        Break(tag);
    }

    /// <summary>A text.</summary>
    public void Text(string text)
    {
        foreach (var c in text)
        {
            _text.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ => null,
                }
            );
            if (c is not ('&' or '<' or '>' or '"' or '\''))
            {
                _text.Append(char.IsControl(c) && c is not ('\n' or '\t') ? Replacement : c);
            }
        }
    }

    /// <summary>The program's own style sheet; it holds no text from elsewhere.</summary>
    public void Style(string css) => _text.Append("<style>\n").Append(css).Append("</style>\n");

    /// <summary>The page.</summary>
    public override string ToString() => $"<!DOCTYPE html>\n{_text}";

    private void Begin(string tag, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _text.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
        {
            if (value.Length > 0)
            {
                _text.Append(' ').Append(name).Append("=\"");
                Text(value);
                _text.Append('"');
            }
        }

        _text.Append('>');
    }

    private void Close()
    {
        var tag = _open.Pop();
        _text.Append("</").Append(tag).Append('>');
        Break(tag);
    }

    /// <summary>Blocks stand on lines of their own, so that two editions can be compared; words within a line must not be torn apart.</summary>
    private void Break(string tag)
    {
        if (tag is not ("span" or "a" or "code" or "strong"))
        {
            _text.Append('\n');
        }
    }

    /// <summary>An element that is open (未闭合的元素).</summary>
    internal readonly ref struct Element(HtmlPage page)
    {
        /// <summary>Closes it.</summary>
        public void Dispose() => page.Close();
    }
}
