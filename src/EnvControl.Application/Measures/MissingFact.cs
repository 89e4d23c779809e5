namespace EnvControl.Application.Measures;

/// <summary>A fact that firms have yet to send (缺失的事实).</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Firms">How many firms' duties cannot be told without it.</param>
public sealed record MissingFact(string FactId, int Firms);
