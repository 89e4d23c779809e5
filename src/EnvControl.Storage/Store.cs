using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage;

/// <summary>The store on SQLite or PostgreSQL (数据存储): one action, one transaction, one entry of the audit trail. Safe to share between threads.</summary>
public sealed class Store : IStore
{
    private readonly StoreAddress _address;
    private readonly StoreKey _key;
    private readonly IClock _clock;

    private Store(StoreAddress address, StoreKey key, IClock clock)
    {
        _address = address;
        _key = key;
        _clock = clock;
    }

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

    /// <inheritdoc/>
    public T Read<T>(Func<IKept, T> read) =>
        Run(
            context =>
            {
                using var transaction = BeginReading(context);
                return read(new Kept(context, _key));
            },
            StoreFaults.Unreachable
        );

    /// <inheritdoc/>
    public T Write<T>(Deed deed, Func<IKeptForWriting, T> write) =>
        Run(
            context =>
            {
                // SQLite lets one writer in at this point; PostgreSQL at the lock on the head.
                using var transaction = context.Database.BeginTransaction();
                if (_address.IsServer)
                {
                    context.Database.ExecuteSqlRaw("SELECT 1 FROM audit_head FOR UPDATE");
                }

                var kept = new KeptForWriting(context, _key, deed, _clock.GetCurrentInstant());
                var result = write(kept);
                context.SaveChanges();
                kept.Close();
                transaction.Commit();
                return result;
            },
            StoreFaults.NotKept
        );

    private T Run<T>(Func<StoreContext, T> run, Func<string, string, Fault> fault)
    {
        try
        {
            using var context = StoreDatabase.Context(_address);
            return run(context);
        }
        catch (Exception wrong) when (StoreDatabase.IsFromBelow(wrong))
        {
            throw new FaultException([fault(_address.ToString(), StoreDatabase.Said(wrong))]);
        }
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
