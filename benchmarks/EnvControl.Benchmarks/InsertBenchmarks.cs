using System.Data.Common;
using BenchmarkDotNet.Attributes;
using EnvControl.Storage;
using EnvControl.Storage.Inventories;
using EnvControl.Storage.Opening;

namespace EnvControl.Benchmarks;

/// <summary>300,000 rows of an inventory into the store, each way in one transaction that is on the disk when it ends.</summary>
[WarmupCount(1), IterationCount(5), InvocationCount(1)]
public abstract class InsertBenchmarks(bool isServer)
{
    private InventoryRowRow[] _rows = null!;
    private StoreRoom _room = null!;

    /// <summary>The rows, made beforehand.</summary>
    private protected InventoryRowRow[] Rows => _rows;

    [GlobalSetup]
    public void Setup()
    {
        var rows = StoreRoom.IsQuick ? 30_000 : 300_000;
        _rows = [.. StoreRoom.Rows(PlainCity.Full(rows)).Take(rows)];
        _room = new StoreRoom(isServer);
        using var connection = _room.Connect();
        // The guards ask whether the version is a draft.
        StoreRoom.Do(
            connection,
            $"INSERT INTO {InventoryVersionTable.Name} (number, state, name, file_sha256, content_sha256, firms, lines, documents, rule_set, is_partial, report, headings, imported_by, imported_at_ticks) VALUES (1, 'draft', '', '', '', 0, 0, 0, '', {(isServer ? "false" : "0")}, '', '', '', 0)"
        );
    }

    [Benchmark(Baseline = true)]
    public void PreparedStatement()
    {
        using var connection = _room.Connect();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            $"INSERT INTO {InventoryRowTable.Name} (version, part, position, credit_code, line, name, division, cells) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7)";
        var places = new DbParameter[8];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = command.CreateParameter();
            places[i].ParameterName = FormattableString.Invariant($"@p{i}");
            places[i].DbType = i switch
            {
                0 or 2 => System.Data.DbType.Int32,
                1 => System.Data.DbType.Int16,
                _ => System.Data.DbType.String,
            };
            command.Parameters.Add(places[i]);
        }

        command.Prepare();
        foreach (var row in _rows)
        {
            places[0].Value = row.Version;
            places[1].Value = row.Part;
            places[2].Value = row.Row;
            places[3].Value = row.CreditCode;
            places[4].Value = row.Line;
            places[5].Value = row.Name;
            places[6].Value = row.Division;
            places[7].Value = row.Cells;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    [Benchmark]
    public void AddMany()
    {
        using var context = StoreDatabase.Context(_room.Address);
        using var transaction = context.Database.BeginTransaction();
        context.AddMany(_rows);
        transaction.Commit();
    }

    [Benchmark]
    public void SaveChanges()
    {
        using var context = StoreDatabase.Context(_room.Address);
        context.AddRange(_rows);
        context.SaveChanges();
    }

    /// <summary>Holds what is there against what was handed in, and takes it away again.</summary>
    [IterationCleanup]
    public void Empty()
    {
        using var connection = _room.Connect();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"SELECT COUNT(*) FROM {InventoryRowTable.Name}";
            if (Convert.ToInt64(command.ExecuteScalar(), null) != _rows.Length)
            {
                throw new InvalidOperationException("Not every row is there.");
            }
        }

        StoreRoom.Do(
            connection,
            isServer
                ? $"ALTER TABLE {InventoryRowTable.Name} DISABLE TRIGGER USER; TRUNCATE {InventoryRowTable.Name}; ALTER TABLE {InventoryRowTable.Name} ENABLE TRIGGER USER"
                : $"DELETE FROM {InventoryRowTable.Name}"
        );
        if (!isServer)
        {
            StoreRoom.Do(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _room.Dispose();

    /// <summary>Opens a connection to the store.</summary>
    private protected DbConnection Connect() => _room.Connect();
}
