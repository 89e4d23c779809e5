using System.Collections.Immutable;

namespace EnvControl.Engine.RuleSets;

/// <summary>A firm that a control order names (管控令点名的企业), kept so that one nobody knows is told of.</summary>
/// <param name="Where">The place in the file.</param>
/// <param name="CreditCode">Its credit code; <c>null</c> when it is named by name alone.</param>
/// <param name="Names">Its name and other names it goes by; of a firm with a code only to be read.</param>
/// <param name="Lines">The lines meant; empty for all.</param>
/// <param name="Processes">The processes that measures for it bear on; empty when any bears on every line.</param>
public sealed record OrderFirm(
    string Where,
    string? CreditCode,
    ImmutableArray<string> Names,
    ImmutableArray<string> Lines,
    ImmutableArray<string> Processes
)
{
    /// <summary>What it is called in messages.</summary>
    public string Called => Names.IsEmpty ? CreditCode ?? string.Empty : Names[0];
}
