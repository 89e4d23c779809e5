namespace EnvControl.Rules.Tests.Checks;

/// <summary>One way to break the clean rules, and what must be said of it, where.</summary>
/// <param name="About">What is wrong.</param>
/// <param name="Code">The code it must be found by.</param>
/// <param name="Break">Breaks the rules.</param>
/// <param name="File">The file it must be told at.</param>
/// <param name="Mark">A text of the line it must be told at.</param>
/// <param name="At">What stands at the column it must be told at.</param>
public sealed record BrokenSet(
    string About,
    string Code,
    Action<CleanRules> Break,
    string File,
    string Mark,
    string At
)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code} {About}";
}
