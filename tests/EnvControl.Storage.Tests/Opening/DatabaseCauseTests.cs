using System.Net.Sockets;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EnvControl.Storage.Tests.Opening;

public class DatabaseCauseTests
{
    [Theory]
    [InlineData(5, "另一个程序正占用数据库")]
    [InlineData(8, "数据库是只读的")]
    [InlineData(13, "数据库所在的磁盘已满")]
    [InlineData(26, "这个文件不是数据库")]
    public void What_SQLite_objects_to_is_told_in_Chinese(int code, string zh) =>
        DatabaseCause
            .Of(new DbUpdateException("outer", new SqliteException("SQLite Error", code)))
            .Zh.ShouldBe(zh);

    [Theory]
    [InlineData("28P01", "用户名或密码不被接受")]
    [InlineData("3D000", "服务器上没有这个数据库")]
    [InlineData("53100", "数据库所在的磁盘已满")]
    [InlineData("57P01", "服务器正在关闭或启动")]
    public void What_PostgreSQL_objects_to_is_told_in_Chinese(string state, string zh) =>
        DatabaseCause.Of(new PostgresException("said in English", "FATAL", "FATAL", state)).Zh.ShouldBe(zh);

    [Theory]
    [InlineData(SocketError.ConnectionRefused, "服务器拒绝连接，可能没有运行")]
    [InlineData(SocketError.HostNotFound, "找不到这台服务器")]
    [InlineData(SocketError.ConnectionReset, "连接中断")]
    public void What_the_network_objects_to_is_told_in_Chinese(SocketError error, string zh) =>
        DatabaseCause.Of(new NpgsqlException("outer", new SocketException((int)error))).Zh.ShouldBe(zh);

    [Fact]
    public void What_is_not_known_is_quoted() =>
        DatabaseCause
            .Of(new PostgresException("relation \"x\" does not exist", "ERROR", "ERROR", "42P01"))
            .ShouldBe(Cause.Quoted("42P01: relation \"x\" does not exist"));

    [Fact]
    public void A_file_that_cannot_be_opened_says_so_where_the_address_stands()
    {
        var address = Path.Combine(Path.GetTempPath(), "envcontrol-nowhere", "none", "a.db");

        var fault = Should
            .Throw<FaultException>(() =>
                StoreDatabase.Reach<bool>(
                    () =>
                    {
                        using var context = StoreDatabase.ReadOnly(address);
                        context.Database.OpenConnection();
                        return true;
                    },
                    why => StoreFaults.Unreachable(address, why)
                )
            )
            .Faults.ShouldHaveSingleItem();

        fault.Code.ShouldBe("EC4207");
        fault.What.Zh.ShouldStartWith("打不开数据库：数据库文件打不开：它或它的文件夹不存在");
        fault.What.En.ShouldContain("it or its folder is missing");
    }
}
