using EnvControl.Domain.Law;

namespace EnvControl.Domain.Facts;

/// <summary>One declared value of a category fact (类别取值).</summary>
/// <param name="Id">The word in expressions and files.</param>
/// <param name="Label">Its name; the Chinese one is accepted in files too.</param>
public sealed record FactCategory(string Id, Bilingual Label);
