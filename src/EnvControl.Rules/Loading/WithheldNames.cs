namespace EnvControl.Rules.Loading;

/// <summary>Names whose own entry is wrong (出错条目的名称): somebody declares them, so that "there is no such" would be noise behind a fault already told.</summary>
internal sealed class WithheldNames
{
    private readonly HashSet<(NameKind Kind, string Name)> _names = [];
    private readonly HashSet<NameKind> _any = [];

    /// <summary>Notes an entry that could not be read.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name; <c>null</c> where not even that could be read, so that any name may be meant.</param>
    public void Add(NameKind kind, string? name)
    {
        if (name is null)
        {
            _any.Add(kind);
        }
        else
        {
            _names.Add((kind, name));
        }
    }

    /// <summary>Notes that a whole file of entries could not be read.</summary>
    public void AddAny(NameKind kind) => _any.Add(kind);

    /// <summary>Whether a name that was not read may be declared all the same.</summary>
    public bool MayBe(NameKind kind, string name) => _any.Contains(kind) || _names.Contains((kind, name));

    /// <summary>Whether any entry of a kind could not be read.</summary>
    public bool Holds(NameKind kind) => _any.Contains(kind) || _names.Any(entry => entry.Kind == kind);
}
