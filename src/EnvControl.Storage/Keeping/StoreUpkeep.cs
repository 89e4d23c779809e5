using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace EnvControl.Storage.Keeping;

/// <summary>Backs up, restores and examines a store (数据库维护). A backup is a store in one file, whatever it was taken from.</summary>
public sealed class StoreUpkeep : IStoreUpkeep
{
    private readonly StoreAddress _address;
    private readonly IInterceptor[] _watchers;

    /// <summary>Looks after a store.</summary>
    /// <param name="address">Where it lies, or is to lie.</param>
    public StoreUpkeep(StoreAddress address)
        : this(address, []) { }

    /// <summary>The same with those who see every statement to a store restored onto, and may let it fail.</summary>
    internal StoreUpkeep(StoreAddress address, params IInterceptor[] watchers) =>
        (_address, _watchers) = (address, watchers);

    /// <inheritdoc/>
    public IReadOnlyList<string> Damage()
    {
        if (_address.IsServer)
        {
            // PostgreSQL checks its pages as they are read, and says so.
            return [];
        }

        return StoreDatabase.Reach(
            () =>
            {
                using var context = StoreDatabase.Context(_address);
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
            why => StoreFaults.Unreachable(_address.ToString(), why)
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

        var key = StoreKey.Open(Path.Combine(_address.KeysFolder, StoreDatabase.KeyFile));
        return StoreDatabase.Reach(
            () =>
            {
                var backup = new StoreAddress(path, false, _address.KeysFolder);
                using var source = StoreDatabase.ReadOnly(path);
                StoreDatabase.RefuseOthers(source, backup);
                var head = source.Set<AuditHeadRow>().AsNoTracking().Single();
                if (head.KeyId != key.Id)
                {
                    throw new FaultException([KeepingFaults.OtherKey(path, head.KeyId, key.Id)]);
                }

                if (_address.IsServer)
                {
                    ToServer(source, head);
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
        using var source = StoreDatabase.Context(_address);
        StoreDatabase.RefuseOthers(source, _address);
        if (!_address.IsServer)
        {
            SqliteCopy.Make(_address.Text, file);
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
        if (File.Exists(_address.Text))
        {
            throw new FaultException([KeepingFaults.StoreThere(_address.ToString())]);
        }

        WholeFile.Write(
            _address.Text,
            unfinished =>
            {
                File.Copy(backup, unfinished);
                return _address.Text;
            }
        );
    }

    private void ToServer(StoreContext source, AuditHeadRow head)
    {
        var isFilled = false;
        try
        {
            using var target = StoreDatabase.Context(_address, _watchers);
            // The tables are made and filled in one transaction: either the whole store is there or none.
            using var all = target.Database.BeginTransaction();
            StoreDatabase.LockStructure(target);
            Fill(target, source, all);
            isFilled = true;
            all.Commit();
        }
        catch (Exception wrong) when (isFilled && StoreDatabase.IsFromBelow(wrong))
        {
            if (!IsRestored(head, DatabaseCause.Of(wrong)))
            {
                throw;
            }
        }
    }

    private void Fill(StoreContext target, StoreContext source, IDbContextTransaction all)
    {
        if (target.Database.GetAppliedMigrations().Any())
        {
            throw new FaultException([KeepingFaults.StoreThere(_address.ToString())]);
        }

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
    }

    /// <summary>Whether a backup is there, though the server did not say so: a connection may break between the commit and its answer.</summary>
    /// <exception cref="UnsettledException">The server can't be asked; then nobody knows.</exception>
    private bool IsRestored(AuditHeadRow head, Bilingual why) =>
        StoreDatabase.Reach(
            () =>
            {
                using var target = StoreDatabase.Context(_address, _watchers);
                using var settled = target.Database.BeginTransaction();
                // Behind the lock nothing is under way any more.
                StoreDatabase.LockStructure(target);
                return target.Database.GetAppliedMigrations().Any()
                    && target
                        .Set<AuditHeadRow>()
                        .Any(row => row.Number == head.Number && row.Hash == head.Hash);
            },
            _ => new UnsettledException([KeepingFaults.NotKnown(_address.ToString(), why)])
        );
}
