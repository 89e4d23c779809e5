using EnvControl.Domain.Facts;

namespace EnvControl.Files.Reading;

/// <summary>The spellings of a category's values (类别写法): each is looked up among the declared ones once.</summary>
/// <param name="fact">The category.</param>
internal sealed class CategorySpellings(FactDefinition fact)
{
    private readonly Dictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> _codes = new Dictionary<
        string,
        ushort
    >(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code of the value a text spells: k for value k − 1; 0 when it spells none.</summary>
    public ushort CodeOf(ReadOnlySpan<char> text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            code = CellReader.CategoryOf(fact, text);
            if (code > 0)
            {
                _codes[text] = code;
            }
        }

        return code;
    }
}
