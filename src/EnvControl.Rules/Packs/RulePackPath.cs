namespace EnvControl.Rules.Packs;

/// <summary>The paths of a packed rule set (规则集内容路径): below one of two folders, and never out of them.</summary>
public static class RulePackPath
{
    /// <summary>The folder of the files that travelled with the program.</summary>
    public const string Shipped = "shipped";

    /// <summary>The folder of the files of one's own.</summary>
    public const string Own = "own";

    private const int Longest = 200;

    /// <summary>Whether a path may be written on any machine, and lies below one of the two folders.</summary>
    public static bool IsSafe(string path)
    {
        var parts = path.Split('/');
        return path.Length <= Longest
            && parts.Length > 1
            && parts[0] is Shipped or Own
            && Array.TrueForAll(parts, IsPlain);
    }

    private static bool IsPlain(string part) =>
        part.Length > 0
        && part[0] != ' '
        // Windows drops dots and blanks at the end of a name, so that two names would be one file.
        && part[^1] is not ('.' or ' ')
        && part.All(c =>
            !char.IsControl(c)
            && !char.IsSurrogate(c)
            && c is not ('\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        );
}
