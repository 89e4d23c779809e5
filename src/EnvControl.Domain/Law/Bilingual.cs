namespace EnvControl.Domain.Law;

/// <summary>A name or sentence in Chinese and English (中英文).</summary>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Zh, string En);
