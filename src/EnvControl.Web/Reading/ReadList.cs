using EnvControl.Application.Alerts.Lists;

namespace EnvControl.Web.Reading;

/// <summary>An issued list, read once (已读清单).</summary>
/// <param name="List">The list.</param>
/// <param name="Sha256">The SHA-256 of its canonical bytes.</param>
/// <param name="Seal">Its seal.</param>
public sealed record ReadList(AlertList List, string Sha256, ListSeal Seal);
