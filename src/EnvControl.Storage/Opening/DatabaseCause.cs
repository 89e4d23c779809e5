using System.Net.Sockets;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace EnvControl.Storage.Opening;

/// <summary>Why a database could not be used (数据库原因), in words of this house; what no words are known for is quoted.</summary>
internal static class DatabaseCause
{
    private static readonly Bilingual Busy = new(
        "另一个程序正占用数据库",
        "another program is holding the database"
    );
    private static readonly Bilingual ReadOnly = new("数据库是只读的", "the database can only be read");
    private static readonly Bilingual Full = new("数据库所在的磁盘已满", "the disk of the database is full");
    private static readonly Bilingual Denied = new(
        "这个用户没有所需的权限",
        "this user lacks the right to do so"
    );

    /// <summary>The cause that an exception, or the one below it, tells of.</summary>
    public static Bilingual Of(Exception wrong) =>
        wrong.GetBaseException() switch
        {
            SqliteException file => Sqlite(file.SqliteErrorCode) ?? Cause.Quoted(file),
            PostgresException server => Postgres(server.SqlState) ?? Cause.Quoted(server),
            SocketException line => Socket(line.SocketErrorCode) ?? Cause.Quoted(line),
            var other => Cause.Of(other),
        };

    private static Bilingual? Sqlite(int code) =>
        code switch
        {
            5 or 6 => Busy,
            8 => ReadOnly,
            10 => new("磁盘读写出错", "the disk failed"),
            11 => new("数据库文件已损坏", "the file of the database is damaged"),
            13 => Full,
            14 => new(
                "数据库文件打不开：它或它的文件夹不存在，或没有权限",
                "its file can't be opened: it or its folder is missing, or access is denied"
            ),
            26 => new("这个文件不是数据库", "this file is no database"),
            _ => null,
        };

    private static Bilingual? Postgres(string state) =>
        state switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
                "用户名或密码不被接受",
                "user or password is not accepted"
            ),
            PostgresErrorCodes.InvalidCatalogName => new(
                "服务器上没有这个数据库",
                "the server has no such database"
            ),
            PostgresErrorCodes.InsufficientPrivilege => Denied,
            PostgresErrorCodes.DiskFull => Full,
            PostgresErrorCodes.ReadOnlySqlTransaction => ReadOnly,
            PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.ObjectInUse => Busy,
            PostgresErrorCodes.TooManyConnections => new(
                "服务器的连接数已满",
                "the server takes no more connections"
            ),
            PostgresErrorCodes.AdminShutdown
            or PostgresErrorCodes.CrashShutdown
            or PostgresErrorCodes.CannotConnectNow => new(
                "服务器正在关闭或启动",
                "the server is shutting down or starting"
            ),
            PostgresErrorCodes.QueryCanceled => new(
                "服务器取消了操作，多半是等得太久",
                "the server cancelled it, most likely after waiting too long"
            ),
            _ => null,
        };

    private static Bilingual? Socket(SocketError error) =>
        error switch
        {
            SocketError.ConnectionRefused => new(
                "服务器拒绝连接，可能没有运行",
                "the server refuses connections and may not be running"
            ),
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => new(
                "找不到这台服务器",
                "there is no server of that name"
            ),
            SocketError.TimedOut => new("服务器没有应答", "the server does not answer"),
            SocketError.HostUnreachable or SocketError.NetworkUnreachable => new(
                "网络不通，到不了服务器",
                "the network does not reach the server"
            ),
            SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => new(
                "连接中断",
                "the connection broke"
            ),
            _ => null,
        };
}
