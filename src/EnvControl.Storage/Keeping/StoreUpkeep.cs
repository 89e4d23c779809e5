using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace EnvControl.Storage.Keeping;

/// <summary>Backs up, restores and examines a store (数据库维护). A backup is a store in one file, whatever it was taken from.</summary>
/// <param name="address">Where the store lies, or is to lie.</param>
public sealed class StoreUpkeep(StoreAddress address) : IStoreUpkeep
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Damage()
    {
        if (address.IsServer)
        {
            // PostgreSQL checks its pages as they are read, and says so.
            return [];
        }

        return StoreDatabase.Reach(
            () =>
            {
                using var context = StoreDatabase.Context(address);
                string[] questions =
                [
                    "PRAGMA integrity_check(100)",
                    "SELECT \"table\" || '.' || rowid AS Value FROM pragma_foreign_key_check LIMIT 100",
                ];
                return questions
                    .SelectMany(question => context.Database.SqlQueryRaw<string>(question).AsEnumerable())
                    .Where(said => said != "ok")
                    .ToArray();
            },
            why => StoreFaults.Unreachable(address.ToString(), why)
        );
    }

    /// <inheritdoc/>
    public AuditHead Backup(string file)
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
        {
            throw new FaultException([KeepingFaults.FileThere(path)]);
        }

        return StoreDatabase.Reach(
            () =>
                WholeFile.Write(
                    path,
                    unfinished =>
                    {
                        Copy(unfinished);
                        return HeadOf(unfinished);
                    }
                ),
            why => KeepingFaults.NotBackedUp(path, why)
        );
    }

    /// <inheritdoc/>
    public AuditHead Restore(string file)
    {
        var path = Path.GetFullPath(file);
        if (!File.Exists(path))
        {
            throw new FaultException([KeepingFaults.NoBackup(path)]);
        }

        var key = StoreKey.Open(Path.Combine(address.KeysFolder, StoreDatabase.KeyFile));
        return StoreDatabase.Reach(
            () =>
            {
                var backup = new StoreAddress(path, false, address.KeysFolder);
                using var source = StoreDatabase.ReadOnly(path);
                StoreDatabase.RefuseOthers(source, backup);
                var head = source.Set<AuditHeadRow>().AsNoTracking().Single();
                if (head.KeyId != key.Id)
                {
                    throw new FaultException([KeepingFaults.OtherKey(path, head.KeyId, key.Id)]);
                }

                if (address.IsServer)
                {
                    ToServer(source);
                }
                else
                {
                    ToFile(path);
                }

                return new AuditHead(head.Number, head.Hash);
            },
            why => KeepingFaults.NotRestored(path, why)
        );
    }

    private static AuditHead HeadOf(string file)
    {
        using var context = StoreDatabase.ReadOnly(file);
        var row = context.Set<AuditHeadRow>().AsNoTracking().Single();
        return new AuditHead(row.Number, row.Hash);
    }

    private void Copy(string file)
    {
        using var source = StoreDatabase.Context(address);
        StoreDatabase.RefuseOthers(source, address);
        if (!address.IsServer)
        {
            SqliteCopy.Make(address.Text, file);
            return;
        }

        using var target = StoreDatabase.Context(new StoreAddress(file, false, string.Empty));
        target.Database.Migrate();
        using var seen = source.Database.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        StoreTransfer.Copy(source, target);
        StoreDatabase.Guard(target);
        // The file is complete by itself: nothing of it waits in a journal.
        target.Database.ExecuteSqlRaw("PRAGMA journal_mode=DELETE");
        SqliteConnection.ClearPool((SqliteConnection)target.Database.GetDbConnection());
    }

    private void ToFile(string backup)
    {
        if (File.Exists(address.Text))
        {
            throw new FaultException([KeepingFaults.StoreThere(address.ToString())]);
        }

        WholeFile.Write(
            address.Text,
            unfinished =>
            {
                File.Copy(backup, unfinished);
                return address.Text;
            }
        );
    }

    private void ToServer(StoreContext source)
    {
        using var target = StoreDatabase.Context(address);
        if (target.Database.GetAppliedMigrations().Any())
        {
            throw new FaultException([KeepingFaults.StoreThere(address.ToString())]);
        }

        // The tables are made and filled in one transaction: either the whole store is there or none.
        using var all = target.Database.BeginTransaction();
        using (var command = target.Database.GetDbConnection().CreateCommand())
        {
            command.Transaction = all.GetDbTransaction();
            command.CommandText = target
                .GetService<IMigrator>()
                .GenerateScript(options: MigrationsSqlGenerationOptions.NoTransactions);
            command.ExecuteNonQuery();
        }

        StoreTransfer.Copy(source, target);
        StoreDatabase.Guard(target);
        all.Commit();
    }
}
