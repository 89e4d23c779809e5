namespace EnvControl.Application.Auditing;

/// <summary>Who did something (操作人): the name or number by which the bureau knows a person. Two actors are one person if their names are the same.</summary>
/// <remarks>Immutable. At most 64 characters, none of them a control character, not only blanks.</remarks>
public sealed record Actor
{
    /// <summary>The longest name that is taken.</summary>
    public const int MostCharacters = 64;

    private Actor(string name) => Name = name;

    /// <summary>The name, trimmed.</summary>
    public string Name { get; }

    /// <summary>An actor of that name.</summary>
    /// <exception cref="ArgumentException">It is no name.</exception>
    public static Actor Of(string name) =>
        TryOf(name, out var actor) ? actor : throw new ArgumentException($"No name: {name}", nameof(name));

    /// <summary>An actor of that name, if it is one.</summary>
    public static bool TryOf(
        string? name,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Actor? actor
    )
    {
        var trimmed = name?.Trim();
        actor =
            trimmed is { Length: > 0 and <= MostCharacters } && !trimmed.Any(char.IsControl)
                ? new Actor(trimmed)
                : null;
        return actor is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
