using EnvControl.Application.Auditing;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Testing;
using Npgsql;

namespace EnvControl.Storage.Tests;

/// <summary>An empty store for one test, on a database of its own that goes with it.</summary>
public sealed class TestDatabase : IDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    /// <summary>An evening on which the tests begin: 2026-11-25 17:00 in Anyang.</summary>
    public static readonly Instant Evening = Instant.FromUtc(2026, 11, 25, 9, 0);

    private static int _count;

    private readonly string _folder = Directory.CreateTempSubdirectory("store").FullName;
    private readonly string? _name;

    /// <summary>Makes an empty database, with keys of its own or those of another store.</summary>
    public TestDatabase(string kind, string? keysFolder = null)
    {
        var keys = keysFolder ?? Path.Combine(_folder, "keys");
        if (kind == Sqlite)
        {
            Address = StoreAddress.Of(Path.Combine(_folder, "city.db"), keys);
            return;
        }

        _name = FormattableString.Invariant($"t{Environment.ProcessId}_{Interlocked.Increment(ref _count)}");
        OnServer($"CREATE DATABASE {_name}");
        Address = StoreAddress.Of(
            new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString,
            keys
        );
    }

    /// <summary>The server the tests may use; <c>null</c> for none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable("ENVCONTROL_TEST_POSTGRES");

    /// <summary>Where the store lies.</summary>
    public StoreAddress Address { get; }

    /// <summary>A folder that goes with the test.</summary>
    public string Folder => _folder;

    /// <summary>The clock of the store; a test moves it.</summary>
    public FakeClock Clock { get; } = new(Evening);

    /// <summary>The store, opened anew.</summary>
    public Store Open() => Store.OpenOrMake(Address, Clock);

    /// <summary>A deed of the duty officer.</summary>
    public static Deed Deed(string action, string by = "王值班") => new(Actor.Of(by), action);

    /// <summary>Does to the tables what the store would not.</summary>
    public void Tamper(string sql)
    {
        using var context = StoreDatabase.Context(Address);
        context.Database.ExecuteSqlRaw(sql);
    }

    /// <summary>How many rows a table has.</summary>
    public int Count(string table)
    {
        using var context = StoreDatabase.Context(Address);
        var sql = "SELECT CAST(COUNT(*) AS INTEGER) AS \"Value\" FROM " + table;
        return context.Database.SqlQueryRaw<int>(sql).Single();
    }

    /// <summary>Takes the guards off a table, as an administrator of the database could.</summary>
    public void Unguard(string table)
    {
        if (_name is null)
        {
            Tamper($"DROP TRIGGER IF EXISTS {table}_no_update; DROP TRIGGER IF EXISTS {table}_no_delete");
        }
        else
        {
            Tamper($"DROP TRIGGER IF EXISTS {table}_append_only ON {table}");
        }
    }

    public void Dispose()
    {
        if (_name is null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        }
        else
        {
            OnServer($"DROP DATABASE {_name} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static void OnServer(string sql)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
