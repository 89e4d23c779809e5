namespace EnvControl.Engine.Scenarios;

/// <summary>Takes the first few of the firms that fit (取前若干家).</summary>
/// <param name="Count">How many firms.</param>
/// <param name="Fact">By which number: a fact of the firm, or one of its lines added up over the lines that fit.</param>
/// <param name="IsSmallestFirst">Whether the smallest come first instead of the largest.</param>
/// <remarks>Firms with the same number come in the order of their credit codes.</remarks>
public sealed record Ranking(int Count, string Fact, bool IsSmallestFirst);
