using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EnvControl.Storage.Tests.Failing;

/// <summary>A disk with so many pages left for a store in a file: SQLite refuses the next one as it would on a full disk.</summary>
public sealed class FullDisk : DbConnectionInterceptor, IDisposable
{
    private int? _left;

    /// <summary>From now on so many more pages can be written; <c>null</c>: any number.</summary>
    public void Leave(int? pages) => _left = pages;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        var now = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        var most = _left is { } left ? now + left : uint.MaxValue - 1;
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count={most}");
        command.ExecuteScalar();
    }

    /// <summary>No later user of a pooled connection finds the disk full.</summary>
    public void Dispose() => SqliteConnection.ClearAllPools();
}
