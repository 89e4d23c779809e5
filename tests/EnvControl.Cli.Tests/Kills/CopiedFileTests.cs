using CsCheck;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Storage;
using EnvControl.Storage.Keeping;
using EnvControl.Storage.Opening;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>A power cut, as the disk would look after it: files copied at any instant open and verify.</summary>
public sealed class CopiedFileTests
{
    [Fact]
    public Task Files_copied_while_others_write_open_and_verify() => Copy(20);

    [Fact, Trait("Category", "Long")]
    public Task A_hundred_copies_open_and_verify() => Copy(100);

    private static async Task Copy(int times)
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        var store = database.Open();
        using var stop = new CancellationTokenSource();
        var acknowledged = 0L;
        var writer = Task.Run(
            () =>
            {
                for (var i = 1; !stop.IsCancellationRequested; i++)
                {
                    store.Write(
                        TestDatabase.Deed("alert.issue"),
                        kept =>
                        {
                            kept.Record(new AuditSubject($"alert/{i}", Details: new string('清', 500)));
                            return i;
                        }
                    );
                    Volatile.Write(ref acknowledged, i);
                }
            },
            CancellationToken.None
        );

        Gen.Int[0, 40]
            .Each(
                times,
                11,
                pause =>
                {
                    var until = Volatile.Read(ref acknowledged) + pause;
                    SpinWait.SpinUntil(() => Volatile.Read(ref acknowledged) >= until || writer.IsCompleted);
                    Verify(database, Volatile.Read(ref acknowledged));
                }
            );

        await stop.CancelAsync();
        await writer;
    }

    private static void Verify(TestDatabase database, long acknowledged)
    {
        var folder = Directory.CreateTempSubdirectory("cut").FullName;
        try
        {
            // The main file does not change while the journal is not written back into it.
            using (
                var hold = new Microsoft.Data.Sqlite.SqliteConnection(
                    $"Data Source={database.Address.Text};Pooling=False"
                )
            )
            {
                hold.Open();
                using var reading = hold.BeginTransaction(deferred: true);
                using var command = hold.CreateCommand();
                command.Transaction = reading;
                command.CommandText = "SELECT count(*) FROM audit_head";
                command.ExecuteScalar();
                foreach (var end in (string[])["", "-wal"])
                {
                    File.Copy(database.Address.Text + end, Path.Combine(folder, "city.db" + end));
                }
            }

            var address = StoreAddress.Of(Path.Combine(folder, "city.db"), database.Address.KeysFolder);
            var report = new VerifyStore(Store.Open(address, database.Clock), new StoreUpkeep(address)).Run();

            report.IsSound.ShouldBeTrue();
            report.Audit.Entries.ShouldBeGreaterThanOrEqualTo(acknowledged);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
