using System.Data.Common;
using System.Globalization;
using EnvControl.Domain.Inventory;
using EnvControl.Files.Inventories;
using EnvControl.Storage;
using EnvControl.Storage.Inventories;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using NodaTime;
using Npgsql;

namespace EnvControl.Benchmarks;

/// <summary>A store for one question, on a database of its own that goes with it.</summary>
internal sealed class StoreRoom : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-benchmark-").FullName;
    private readonly string? _name;

    /// <summary>Makes an empty store.</summary>
    /// <param name="isServer">Whether on the server of <see cref="Server"/>, else in a file.</param>
    public StoreRoom(bool isServer)
    {
        var text = Path.Combine(_folder, "city.db");
        if (isServer)
        {
            _name = FormattableString.Invariant($"b{Environment.ProcessId}_{Environment.TickCount64}");
            OnServer($"CREATE DATABASE {_name}");
            text = new NpgsqlConnectionStringBuilder(Server) { Database = _name }.ConnectionString;
        }

        Address = StoreAddress.Of(text, Path.Combine(_folder, "keys"));
        Store = Store.OpenOrMake(Address, SystemClock.Instance);
    }

    /// <summary>The server that may be used; <c>null</c> for none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable("ENVCONTROL_TEST_POSTGRES");

    /// <summary>Whether the run is a short one.</summary>
    public static bool IsQuick => Environment.GetEnvironmentVariable("ENVCONTROL_BENCHMARK_SIZES") == "quick";

    public StoreAddress Address { get; }

    public Store Store { get; }

    /// <summary>A connection that is open and as durable as the product's.</summary>
    public DbConnection Connect()
    {
        if (Address.IsServer)
        {
            var server = new NpgsqlConnection(Address.Text);
            server.Open();
            return server;
        }

        var file = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = Address.Text,
                ForeignKeys = true,
            }.ConnectionString
        );
        file.Open();
        Do(file, SqliteDurability.Settings);
        return file;
    }

    /// <summary>Executes a statement of ours.</summary>
    public static void Do(DbConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of the benchmarks only.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of an inventory as the product keeps them, firms first.</summary>
    public static IEnumerable<InventoryRowRow> Rows(EmergencyReductionInventory inventory)
    {
        var cells = new CanonicalTables().Write(inventory, []);
        return cells.Headings.Keys.SelectMany(part =>
            cells
                .RowsOf(part)
                .Select(
                    (row, index) =>
                        new InventoryRowRow
                        {
                            Version = 1,
                            Part = (short)part,
                            Row = index,
                            CreditCode = row.CreditCode,
                            Line = row.Line,
                            Name = row.Name,
                            Division = row.Division,
                            Cells = row.Cells,
                        }
                )
        );
    }

    public void Dispose()
    {
        if (_name is null)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            OnServer($"DROP DATABASE {_name} WITH (FORCE)");
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The databases in use, for the report.</summary>
    public static string Versions()
    {
        using var file = new SqliteConnection("Data Source=:memory:");
        file.Open();
        var text = $"SQLite {file.ServerVersion}";
        if (Server is null)
        {
            return text + ", no PostgreSQL";
        }

        using var server = new NpgsqlConnection(Server);
        server.Open();
        return string.Create(CultureInfo.InvariantCulture, $"{text}, PostgreSQL {server.PostgreSqlVersion}");
    }

    private static void OnServer(string statement)
    {
        using var connection = new NpgsqlConnection(Server);
        connection.Open();
        Do(connection, statement);
    }
}
