using Microsoft.Data.Sqlite;

namespace EnvControl.Storage.Opening;

/// <summary>Copies a store's file while it is in use (SQLite联机复制).</summary>
internal static class SqliteCopy
{
    /// <summary>Copies a file as it is at one moment, whatever is being written meanwhile; the copy is complete by itself.</summary>
    public static void Make(string from, string to)
    {
        using var source = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = from, Pooling = false }.ConnectionString
        );
        source.Open();
        using var command = source.CreateCommand();
        command.CommandText = "VACUUM INTO $to";
        command.Parameters.AddWithValue("$to", to);
        command.ExecuteNonQuery();
    }

    /// <summary>Copies a file beside itself before its tables are changed; the name says from which version.</summary>
    public static void BeforeMigration(string file, string version)
    {
        var copy = $"{file}.before-{version}.bak";
        if (!File.Exists(copy))
        {
            WholeFile.Write(
                copy,
                unfinished =>
                {
                    Make(file, unfinished);
                    return copy;
                }
            );
        }
    }
}
