using BenchmarkDotNet.Attributes;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Storage.Inventories;

namespace EnvControl.Benchmarks;

/// <summary>A kept version into columns, held against its hash and checked cell by cell, against a reader that takes every text of the same rows.</summary>
[WarmupCount(3), IterationCount(9), InvocationCount(1)]
public abstract class LoadBenchmarks(bool isServer)
{
    private StoreRoom _room = null!;
    private int _firms;

    [GlobalSetup]
    public void Setup()
    {
        _room = new StoreRoom(isServer);
        var city = PlainCity.Full(StoreRoom.IsQuick ? 10_000 : 100_000);
        var tables = new CanonicalTables();
        var cells = tables.Write(city, []);
        _room.Store.Write(
            new Deed(Actor.Of("benchmark"), ImportInventory.Action),
            kept =>
            {
                var version = new InventoryVersion(
                    1,
                    VersionState.Draft,
                    null,
                    city.Name,
                    city.Sha256,
                    ContentHash.Of(cells),
                    new InventoryCounts(city.Enterprises.Count, city.Lines.Count, null, 0),
                    PlainCity.Rules.Id,
                    false,
                    [],
                    0,
                    cells.Headings,
                    "benchmark",
                    kept.Now
                );
                kept.Inventories.Add(version, cells);
                kept.Record(new AuditSubject(version.Subject));
                return 0;
            }
        );
        _firms = city.Enterprises.Count;
        if (IntoColumns() != city.Lines.Count)
        {
            throw new InvalidOperationException("Not the lines that were kept.");
        }
    }

    [Benchmark(Baseline = true)]
    public long RawReader()
    {
        using var connection = _room.Connect();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT credit_code, line, name, division, cells FROM {InventoryRowTable.Name} WHERE version = 1 ORDER BY part, position";
        using var reader = command.ExecuteReader();
        var characters = 0L;
        while (reader.Read())
        {
            for (var i = 0; i < 5; i++)
            {
                characters += reader.GetString(i).Length;
            }
        }

        return characters;
    }

    [Benchmark]
    public int IntoColumns()
    {
        var city = new StoredInventories(_room.Store, new CanonicalTables(), new InventoryReader()).Read(
            "1",
            PlainCity.Rules
        );
        return city.Enterprises.Count >= _firms ? city.Lines.Count : -1;
    }

    [GlobalCleanup]
    public void Cleanup() => _room.Dispose();
}
