using NodaTime;

namespace EnvControl.Domain.Overlays;

/// <summary>The document that put firms on a list (列入名单的文件).</summary>
/// <param name="Number">Its official number (文号).</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Date">When, if known.</param>
/// <param name="IsSample">Whether it belongs to a made-up sample and is no document at all.</param>
public sealed record ListDocument(string Number, string Issuer, LocalDate? Date, bool IsSample);
