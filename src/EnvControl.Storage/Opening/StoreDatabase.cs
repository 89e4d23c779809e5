using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Inventories;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace EnvControl.Storage.Opening;

/// <summary>Opens connections to a store and brings its tables up to date (打开数据库).</summary>
internal static class StoreDatabase
{
    /// <summary>The file of the key that seals the audit trail and from which others are derived.</summary>
    public const string KeyFile = "store.key";

    /// <summary>A context on an address; nothing is opened yet.</summary>
    /// <param name="address">Where.</param>
    /// <param name="watchers">See every statement, and may let it fail.</param>
    public static StoreContext Context(StoreAddress address, params IInterceptor[] watchers) =>
        address.IsServer
            ? new PostgresContext(
                new DbContextOptionsBuilder<PostgresContext>()
                    .UseNpgsql(address.Text)
                    .AddInterceptors(watchers)
                    .Options
            )
            : new SqliteContext(
                new DbContextOptionsBuilder<SqliteContext>()
                    .UseSqlite(
                        new SqliteConnectionStringBuilder
                        {
                            DataSource = address.Text,
                            ForeignKeys = true,
                            DefaultTimeout = 60,
                        }.ConnectionString
                    )
                    .AddInterceptors([new SqliteDurability(), .. watchers])
                    .Options
            );

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
    public static T Reach<T>(Func<T> work, Func<Bilingual, Fault> fault)
    {
        try
        {
            return work();
        }
        catch (Exception wrong) when (IsFromBelow(wrong))
        {
            throw new FaultException([fault(DatabaseCause.Of(wrong))]);
        }
    }

    /// <summary>Checks that the tables are those of this program, makes them where there are none, and returns the key.</summary>
    /// <param name="address">Where.</param>
    /// <param name="mayMake">Whether a store may be made where there is none; else a slip of the address would be an empty city.</param>
    /// <param name="mayMigrate">Whether older tables may be brought up to date; a file's are after a copy was made beside it, a server's only by command.</param>
    /// <exception cref="FaultException">A newer program's, or an older one's that must not be touched.</exception>
    public static StoreKey Prepare(StoreAddress address, bool mayMake, bool mayMigrate) =>
        Reach(
            () => MadeReady(address, mayMake, mayMigrate),
            why => StoreFaults.Unreachable(address.ToString(), why)
        );

    private static StoreKey MadeReady(StoreAddress address, bool mayMake, bool mayMigrate)
    {
        if (!mayMake && !address.IsServer && !File.Exists(address.Text))
        {
            throw new FaultException([StoreFaults.NotAStore(address.ToString())]);
        }

        if (!address.IsServer)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(address.Text)!);
        }

        using var context = Context(address);
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

        if (applied.Length > 0)
        {
            if (address.IsServer && !mayMigrate)
            {
                throw new FaultException([StoreFaults.TooOld(address.ToString())]);
            }

            if (!address.IsServer)
            {
                SqliteCopy.BeforeMigration(address.Text, applied[^1]);
            }
        }

        var key = applied.Length > 0 ? StoreKey.Open(file) : StoreKey.OpenOrMake(file);
        context.Database.Migrate();
        Guard(context);
        Begin(context, key);
        return key;
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
        try
        {
            context.SaveChanges();
        }
        catch (DbUpdateException)
        {
            // Another program has made the same store at the same moment.
            context.ChangeTracker.Clear();
            if (!context.Set<AuditHeadRow>().Any())
            {
                throw;
            }
        }
    }
}
