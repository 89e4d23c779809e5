using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Opening;
using EnvControl.Storage.Reach;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace EnvControl.Storage;

/// <summary>The store on SQLite or PostgreSQL (数据存储): one action, one transaction, one entry of the audit trail. Safe to share between threads.</summary>
public sealed class Store : IStore
{
    // Of each store its own: a compiled query is good for one database's model only.
    private readonly Func<StoreContext, long> _number = EF.CompileQuery(
        (StoreContext context) => context.Set<AuditHeadRow>().Select(head => head.Number).Single()
    );

    private readonly StoreAddress _address;
    private readonly StoreKey _key;
    private readonly IClock _clock;
    private readonly Func<StoreContext> _open;

    private Store(StoreAddress address, StoreKey key, IClock clock, params IInterceptor[] watchers)
    {
        _open = StoreDatabase.Opener(address, watchers);
        _address = address;
        _key = key;
        _clock = clock;
        Links = new NoticeLinks(key);
    }

    /// <summary>Makes and proves the signed links of notices, with keys derived from the store's.</summary>
    public INoticeLinks Links { get; }

    /// <summary>Opens a store that is there.</summary>
    /// <param name="address">Where.</param>
    /// <param name="clock">Tells when things are done.</param>
    /// <exception cref="FaultException">There is none, it can't be opened, is a newer program's, or its key is missing.</exception>
    public static Store Open(StoreAddress address, IClock clock) =>
        new(address, StoreDatabase.Prepare(address, mayMake: false, mayMigrate: !address.IsServer), clock);

    /// <summary>Opens a store; one that is not there is made.</summary>
    /// <exception cref="FaultException">It can't be opened, is a newer program's, or its key is missing.</exception>
    public static Store OpenOrMake(StoreAddress address, IClock clock) =>
        new(address, StoreDatabase.Prepare(address, mayMake: true, mayMigrate: !address.IsServer), clock);

    /// <summary>Brings an older store on a server up to date, and opens it.</summary>
    /// <exception cref="FaultException">It can't be opened, is a newer program's, or its key is missing.</exception>
    public static Store Migrate(StoreAddress address, IClock clock) =>
        new(address, StoreDatabase.Prepare(address, mayMake: false, mayMigrate: true), clock);

    /// <summary>The same store, with those who see every statement and may let it fail.</summary>
    internal Store Watched(params IInterceptor[] watchers) => new(_address, _key, _clock, watchers);

    /// <inheritdoc/>
    public T Read<T>(Func<IKept, T> read) =>
        Run(
            context =>
            {
                using var transaction = BeginReading(context);
                return read(new Kept(context, _key));
            },
            (address, said) => new FaultException([StoreFaults.Unreachable(address, said)])
        );

    /// <inheritdoc/>
    public long Mark() =>
        Run(_number, (address, said) => new FaultException([StoreFaults.Unreachable(address, said)]));

    /// <inheritdoc/>
    public T Write<T>(Deed deed, Func<IKeptForWriting, T> write) =>
        Run(
            context =>
            {
                var result = default(T)!;
                var head = (AuditHead?)null;
                try
                {
                    using var transaction = BeginWriting(context);
                    var kept = new KeptForWriting(context, _key, deed, _clock.GetCurrentInstant());
                    result = write(kept);
                    context.SaveChanges();
                    head = kept.Close();
                    transaction.Commit();
                }
                catch (Exception wrong) when (head is not null && StoreDatabase.IsFromBelow(wrong))
                {
                    if (!IsKept(head, deed, wrong))
                    {
                        throw;
                    }
                }

                return result;
            },
            (address, said) => new FaultException([StoreFaults.NotKept(address, said)])
        );

    /// <summary>Whether what ends with a head was kept, though the database did not say so: a connection may break between the commit and its answer.</summary>
    /// <exception cref="UnsettledException">The database can't be asked; then nobody knows.</exception>
    private bool IsKept(AuditHead head, Deed deed, Exception wrong) =>
        Run(
            context =>
            {
                // Behind the lock nothing is under way any more.
                using var transaction = BeginWriting(context);
                return context
                    .Set<AuditEntryRow>()
                    .Any(row => row.Number == head.Number && row.Hash == head.Hash);
            },
            (address, _) =>
                new UnsettledException([
                    StoreFaults.Unknown(address, DatabaseCause.Of(wrong), deed, head.Number),
                ])
        );

    private T Run<T>(Func<StoreContext, T> run, Func<string, Bilingual, FaultException> exception) =>
        StoreDatabase.Reach(
            () =>
            {
                using var context = _open();
                return run(context);
            },
            why => exception(_address.ToString(), why)
        );

    /// <summary>Begins a transaction that no other writer is let into: SQLite waits here, PostgreSQL at the lock on the head.</summary>
    private IDbContextTransaction BeginWriting(StoreContext context)
    {
        var transaction = context.Database.BeginTransaction();
        if (_address.IsServer)
        {
            context.Database.ExecuteSqlRaw("SELECT 1 FROM audit_head FOR UPDATE");
        }

        return transaction;
    }

    /// <summary>Begins a transaction that sees one state and keeps nobody from writing.</summary>
    private IDisposable BeginReading(StoreContext context)
    {
        if (_address.IsServer)
        {
            return context.Database.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        }

        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var transaction = connection.BeginTransaction(deferred: true);
        context.Database.UseTransaction(transaction);
        return transaction;
    }
}
