using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.Standings;

/// <summary>What was recorded of firms, in the database (企业情况库).</summary>
internal class StandingBook(StoreContext context) : IStandingBook
{
    /// <summary>The tables.</summary>
    protected StoreContext Context => context;

    private const int AtOnce = 500;

    public StandingHistory Known(Instant at) =>
        new(
            context
                .Set<StandingRow>()
                .AsNoTracking()
                .Where(row => row.RecordedAt <= at)
                .AsEnumerable()
                .Select(row => row.ToEntry())
        );

    public StandingHistory Of(IReadOnlyCollection<CreditCode> firms) =>
        new(
            firms
                .Select(firm => firm.Text)
                .Distinct(StringComparer.Ordinal)
                .Chunk(AtOnce)
                .SelectMany(codes =>
                    context
                        .Set<StandingRow>()
                        .AsNoTracking()
                        .Where(row => codes.Contains(row.CreditCode))
                        .AsEnumerable()
                        .Select(row => row.ToEntry())
                )
        );
}
