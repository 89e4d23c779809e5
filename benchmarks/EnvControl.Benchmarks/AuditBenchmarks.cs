using BenchmarkDotNet.Attributes;
using EnvControl.Application.Auditing;
using EnvControl.Storage.Auditing;

namespace EnvControl.Benchmarks;

/// <summary>A million entries of the audit trail verified, against a reader that takes every text of them; and entries added behind them.</summary>
[WarmupCount(1), IterationCount(5), InvocationCount(1)]
public abstract class AuditBenchmarks(bool isServer)
{
    private const int AnAction = 1_000;
    private const int Actions = 100;

    private StoreRoom _room = null!;
    private int _entries;

    [GlobalSetup]
    public void Setup()
    {
        _room = new StoreRoom(isServer);
        _entries = StoreRoom.IsQuick ? 50_000 : 1_000_000;
        for (var i = 0; i < _entries / AnAction; i++)
        {
            AddedTogether();
        }
    }

    [Benchmark(Baseline = true)]
    public long RawReader()
    {
        using var connection = _room.Connect();
        using var command = connection.CreateCommand();
        command.CommandText =
            $"SELECT number, at_ticks, actor, action, subject, before_sha256, after_sha256, details, previous_sha256, sha256 FROM {AuditEntryTable.Name} ORDER BY number";
        using var reader = command.ExecuteReader();
        var characters = 0L;
        while (reader.Read())
        {
            characters += reader.GetInt64(0) + reader.GetInt64(1);
            for (var i = 2; i < 10; i++)
            {
                characters += reader.IsDBNull(i) ? 0 : reader.GetString(i).Length;
            }
        }

        return characters;
    }

    [Benchmark]
    public long Verify()
    {
        var report = _room.Store.Read(kept => kept.Audit.Verify());
        return report.Flaws.IsEmpty && report.Entries >= _entries
            ? report.Entries
            : throw new InvalidOperationException("The trail is not found whole.");
    }

    /// <summary>An entry of a thousand that one action adds.</summary>
    [Benchmark(OperationsPerInvoke = AnAction)]
    public void AddedTogether() => Add(AnAction);

    /// <summary>An action that adds one entry, on the disk when it ends.</summary>
    [Benchmark(OperationsPerInvoke = Actions)]
    public void AddedAlone()
    {
        for (var i = 0; i < Actions; i++)
        {
            Add(1);
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _room.Dispose();

    private void Add(int entries) =>
        _room.Store.Write(
            new Deed(Actor.Of("王值班"), "alert.issue"),
            kept =>
            {
                for (var i = 0; i < entries; i++)
                {
                    kept.Record(
                        new AuditSubject(
                            FormattableString.Invariant($"alert/{i}"),
                            null,
                            AuditEntry.Beginning,
                            "第几次"
                        )
                    );
                }

                return 0;
            }
        );
}
