namespace EnvControl.Application.RuleBooks;

/// <summary>A rule book and where it was written (写出的规则书).</summary>
/// <param name="Book">The book.</param>
/// <param name="Path">The file.</param>
public sealed record ShownRules(RuleBook Book, string Path);
