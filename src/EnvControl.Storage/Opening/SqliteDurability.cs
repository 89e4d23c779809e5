using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EnvControl.Storage.Opening;

/// <summary>Sets each SQLite connection so that what was acknowledged outlives a power cut (写入落盘设置).</summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    /// <summary>A journal written ahead, flushed at every commit; foreign keys are set by the connection string.</summary>
    public const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // Whether there is a store at all is asked on a connection that may not write.
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly)
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }
}
