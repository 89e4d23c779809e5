using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>A rule book as it is served (已上架规则书).</summary>
/// <param name="RuleSet">The rules it is of.</param>
/// <param name="On">The day.</param>
/// <param name="Packed">The page, gzip.</param>
/// <param name="Policy">What the browser may load for it.</param>
public sealed record ShelvedBook(string RuleSet, LocalDate On, byte[] Packed, string Policy);
