using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>An alert as anybody may know it (预警公告): it names no firm.</summary>
/// <param name="Level">The level of the response now, or of its beginning.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when; <c>null</c> for until it is lifted.</param>
/// <param name="Scope">Whom it binds.</param>
/// <param name="Document">The document behind it; empty for none.</param>
/// <param name="Cause">Why.</param>
/// <param name="List">The number of its list that counts.</param>
/// <param name="Later">Levels it will have.</param>
/// <param name="HasBegun">Whether it binds already.</param>
public sealed record AlertNow(
    AlertLevel Level,
    Instant From,
    Instant? Until,
    string Scope,
    string Document,
    string Cause,
    int? List,
    IReadOnlyList<AlertPhase> Later,
    bool HasBegun
);
