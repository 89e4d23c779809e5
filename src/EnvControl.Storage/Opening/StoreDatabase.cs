using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Inventories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace EnvControl.Storage.Opening;

/// <summary>Opens connections to a store and brings its tables up to date (打开数据库).</summary>
internal static class StoreDatabase
{
    /// <summary>The file of the key that seals the audit trail and from which others are derived.</summary>
    public const string KeyFile = "store.key";

    private const string StructureLock = "SELECT pg_advisory_xact_lock(4216)";

    /// <summary>A context on an address; nothing is opened yet.</summary>
    /// <param name="address">Where.</param>
    /// <param name="watchers">See every statement, and may let it fail.</param>
    public static StoreContext Context(StoreAddress address, params IInterceptor[] watchers) =>
        Opener(address, watchers)();

    /// <summary>Makes contexts on an address, for who needs many: what they have in common is settled once.</summary>
    /// <param name="address">Where.</param>
    /// <param name="watchers">See every statement, and may let it fail.</param>
    public static Func<StoreContext> Opener(StoreAddress address, params IInterceptor[] watchers)
    {
        if (address.IsServer)
        {
            var server = new DbContextOptionsBuilder<PostgresContext>()
                .UseNpgsql(address.Text)
                .ConfigureWarnings(InOneTransaction)
                .AddInterceptors(watchers)
                .Options;
            return () => new PostgresContext(server);
        }

        var file = new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(
                new SqliteConnectionStringBuilder
                {
                    DataSource = address.Text,
                    ForeignKeys = true,
                    DefaultTimeout = 60,
                }.ConnectionString
            )
            .ConfigureWarnings(InOneTransaction)
            .AddInterceptors([new SqliteDurability(), .. watchers])
            .Options;
        return () => new SqliteContext(file);
    }

    /// <summary>Migrations run in a transaction of ours; EF's own row of a lock would outlive a program that is killed and keep all others waiting.</summary>
    public static void InOneTransaction(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning);

    /// <summary>A context on a file that is only read and stays as it is to the byte, such as a backup.</summary>
    public static StoreContext ReadOnly(string file) =>
        new SqliteContext(
            new DbContextOptionsBuilder<SqliteContext>()
                .UseSqlite(
                    new SqliteConnectionStringBuilder
                    {
                        DataSource = file,
                        Mode = SqliteOpenMode.ReadOnly,
                        Pooling = false,
                    }.ConnectionString
                )
                .Options
        );

    /// <summary>Whether a fault comes from the database or the disk below it.</summary>
    public static bool IsFromBelow(Exception wrong) =>
        wrong
            is SqliteException
                or NpgsqlException
                or DbUpdateException
                or IOException
                or UnauthorizedAccessException
                or TimeoutException
        || wrong
            is InvalidOperationException
            {
                InnerException: NpgsqlException or SqliteException or DbUpdateException or TimeoutException
            };

    /// <summary>Does something with a database, and says in our words what it or the disk below it objects to.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="fault">The fault, of its cause.</param>
    /// <exception cref="FaultException">It objected.</exception>
    public static T Reach<T>(Func<T> work, Func<Bilingual, Fault> fault) =>
        Reach(work, why => new FaultException([fault(why)]));

    /// <summary>Does something with a database, and throws in our words what it or the disk below it objects to.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="exception">What is thrown, of its cause.</param>
    /// <exception cref="FaultException">It objected.</exception>
    public static T Reach<T>(Func<T> work, Func<Bilingual, FaultException> exception)
    {
        try
        {
            return work();
        }
        catch (Exception wrong) when (IsFromBelow(wrong))
        {
            throw exception(DatabaseCause.Of(wrong));
        }
    }

    /// <summary>Checks that the tables are those of this program, makes them where there are none, and returns the key.</summary>
    /// <param name="address">Where.</param>
    /// <param name="mayMake">Whether a store may be made where there is none; else a slip of the address would be an empty city.</param>
    /// <param name="mayMigrate">Whether older tables may be brought up to date; a file's are after a copy was made beside it, a server's only by command.</param>
    /// <param name="open">Opens it, for tests that know of later tables.</param>
    /// <exception cref="FaultException">A newer program's, or an older one's that must not be touched.</exception>
    public static StoreKey Prepare(
        StoreAddress address,
        bool mayMake,
        bool mayMigrate,
        Func<StoreContext>? open = null
    ) =>
        Reach(
            () => MadeReady(address, mayMake, mayMigrate, open ?? (() => Context(address))),
            why => StoreFaults.Unreachable(address.ToString(), why)
        );

    private static StoreKey MadeReady(
        StoreAddress address,
        bool mayMake,
        bool mayMigrate,
        Func<StoreContext> open
    )
    {
        if (!mayMake && !address.IsServer && !File.Exists(address.Text))
        {
            throw new FaultException([StoreFaults.NotAStore(address.ToString())]);
        }

        if (!address.IsServer)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(address.Text)!);
        }

        using var context = open();
        var applied = context.Database.GetAppliedMigrations().ToArray();
        var known = context.Database.GetMigrations().ToArray();
        RefuseNewer(applied, known, address);
        if (!mayMake && applied.Length == 0)
        {
            throw new FaultException([StoreFaults.NotAStore(address.ToString())]);
        }

        var file = Path.Combine(address.KeysFolder, KeyFile);
        if (applied.Length == known.Length)
        {
            return StoreKey.Open(file);
        }

        if (applied.Length > 0 && address.IsServer && !mayMigrate)
        {
            throw new FaultException([StoreFaults.TooOld(address.ToString())]);
        }

        var key = applied.Length > 0 ? StoreKey.Open(file) : StoreKey.OpenOrMake(file);
        BringUpToDate(context, address, key);
        return key;
    }

    /// <summary>Makes or changes the tables, all of it or nothing: a program that is killed meanwhile leaves what was there.</summary>
    private static void BringUpToDate(StoreContext context, StoreAddress address, StoreKey key)
    {
        // SQLite lets nobody else write from here on; PostgreSQL keeps others at the lock.
        using var all = context.Database.BeginTransaction();
        if (address.IsServer)
        {
            LockStructure(context);
        }

        var applied = context.Database.GetAppliedMigrations().ToArray();
        if (applied.Length == context.Database.GetMigrations().Count())
        {
            return; // Another program has done it meanwhile.
        }

        if (!address.IsServer)
        {
            // In our transaction nobody else migrates: a row here is that of a program that was killed.
            context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
            if (applied.Length > 0)
            {
                SqliteCopy.BeforeMigration(address.Text, applied[^1]);
            }
        }

        context.Database.Migrate();
        Guard(context);
        Begin(context, key);
        all.Commit();
    }

    /// <summary>Keeps others from making or changing the tables on a server until the transaction is settled.</summary>
    public static void LockStructure(StoreContext context)
    {
        // The number is any that nobody else uses.
        context.Database.ExecuteSqlRaw(StructureLock);
        // To ask for a table that is not there would end the transaction.
        context.Database.ExecuteSqlRaw(context.GetService<IHistoryRepository>().GetCreateIfNotExistsScript());
    }

    /// <summary>Sets what the database itself refuses: changes to what is never changed.</summary>
    public static void Guard(StoreContext context)
    {
        AppendOnly.Guard(context);
        PublishedGuard.Set(context);
    }

    /// <summary>Refuses a database that is no store, or whose tables are not those of this program.</summary>
    /// <exception cref="FaultException">It is.</exception>
    public static void RefuseOthers(StoreContext context, StoreAddress address)
    {
        var applied = context.Database.GetAppliedMigrations().ToArray();
        var known = context.Database.GetMigrations().ToArray();
        RefuseNewer(applied, known, address);
        if (applied.Length < known.Length)
        {
            throw new FaultException([
                applied.Length == 0
                    ? StoreFaults.NotAStore(address.ToString())
                    : StoreFaults.TooOld(address.ToString()),
            ]);
        }
    }

    private static void RefuseNewer(string[] applied, string[] known, StoreAddress address)
    {
        if (Array.Find(applied, migration => !known.Contains(migration, StringComparer.Ordinal)) is { } newer)
        {
            throw new FaultException([StoreFaults.TooNew(address.ToString(), newer)]);
        }
    }

    /// <summary>Lays down the sealed beginning of the audit trail, unless it is there.</summary>
    private static void Begin(StoreContext context, StoreKey key)
    {
        if (context.Set<AuditHeadRow>().Any())
        {
            return;
        }

        context.Add(
            new AuditHeadRow
            {
                Number = AuditHead.None.Number,
                Hash = AuditHead.None.Hash,
                Seal = key.Seal(AuditHead.None.ToString()),
                KeyId = key.Id,
            }
        );
        context.SaveChanges();
    }
}
