using System.Collections.Immutable;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Standing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Standings;

/// <summary>What was recorded of firms, in the database, while an action adds to it (写入中的企业情况库).</summary>
internal sealed class StandingBookForWriting(StoreContext context, Deed deed, Instant now)
    : StandingBook(context),
        IStandingBookForWriting
{
    public ImmutableArray<StandingEntry> Append(
        IReadOnlyCollection<StandingClaim> claims,
        int? inventoryVersion
    )
    {
        var last = Context
            .Set<StandingRow>()
            .AsNoTracking()
            .OrderByDescending(row => row.Number)
            .Select(row => new { row.Number, row.RecordedAt })
            .FirstOrDefault();
        // Known later must not look known earlier because a clock was set back.
        var at = last is null ? now : Instant.Max(now, last.RecordedAt);
        var number = last?.Number ?? 0;
        ImmutableArray<StandingEntry> entries =
        [
            .. claims.Select(claim => new StandingEntry(++number, claim, at, deed.By.Name, inventoryVersion)),
        ];
        // A first publication records a whole city: one statement a row would take its time.
        Context.AddMany(entries.Select(StandingRow.Of));
        return entries;
    }
}
