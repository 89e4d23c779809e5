using Microsoft.Data.Sqlite;

namespace EnvControl.Storage.Opening;

/// <summary>Copies a store's file while it is in use (SQLite联机复制).</summary>
internal static class SqliteCopy
{
    /// <summary>Copies a file as it is at one moment, whatever is being written meanwhile.</summary>
    public static void Make(string from, string to)
    {
        using var source = Open(from, SqliteOpenMode.ReadOnly);
        using var target = Open(to, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(target);
    }

    /// <summary>Copies a file beside itself before its tables are changed; the name says from which version.</summary>
    public static void BeforeMigration(string file, string version)
    {
        var copy = $"{file}.before-{version}.bak";
        if (!File.Exists(copy))
        {
            Make(file, copy);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
            }.ConnectionString
        );
        connection.Open();
        return connection;
    }
}
