namespace EnvControl.House.Tests;

/// <summary>A word the glossary rejects in an identifier, and the right one.</summary>
/// <param name="Rejected">
/// A run of whole words as an identifier writes them: <c>EarlyWarning</c> is found in <c>IsEarlyWarning</c> and not in
/// <c>EarlyWarnings2</c> or <c>Warning</c>. Starting with <c>=</c>, it must be the whole identifier.
/// </param>
/// <param name="Right">What to write instead, and where the two are confused.</param>
public sealed record GlossaryEntry(string Rejected, string Right)
{
    private readonly bool _whole = Rejected.StartsWith('=');
    private readonly IReadOnlyList<string> _words = Words.Of(Rejected);

    /// <summary>Whether an identifier uses the rejected words.</summary>
    public bool Rejects(string identifier)
    {
        var words = Words.Of(identifier);
        if (_whole && words.Count != _words.Count)
        {
            return false;
        }

        for (var start = 0; start + _words.Count <= words.Count; start++)
        {
            if (_words.SequenceEqual(words.Skip(start).Take(_words.Count), StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
