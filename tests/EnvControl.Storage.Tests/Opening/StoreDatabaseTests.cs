using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Tests.Opening;

/// <summary>A store is opened only by a program that knows it, and with its key.</summary>
public class StoreDatabaseTests
{
    [Theory, OnSqlite, OnPostgres]
    public void A_newer_programs_store_is_refused_and_left_as_it_is(string kind)
    {
        using var database = new TestDatabase(kind);
        database.Open();
        database.Tamper(
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_Later', '20.0')"
        );

        var fault = Should.Throw<FaultException>(database.Open).Faults.ShouldHaveSingleItem();

        fault.Code.ShouldBe("EC4205");
        fault.What.En.ShouldContain("20990101000000_Later");
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_store_without_its_key_is_refused_and_no_new_key_is_made(string kind)
    {
        using var database = new TestDatabase(kind);
        database.Open();
        File.Delete(Path.Combine(database.Address.KeysFolder, StoreDatabase.KeyFile));

        Should.Throw<FaultException>(database.Open).Faults.ShouldHaveSingleItem().Code.ShouldBe("EC4203");
        Directory.EnumerateFiles(database.Address.KeysFolder).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public void A_slip_of_the_address_is_told_and_makes_no_empty_store(string kind)
    {
        using var database = new TestDatabase(kind);

        Should
            .Throw<FaultException>(() => Store.Open(database.Address, database.Clock))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC4209");
        Directory.EnumerateFileSystemEntries(database.Folder).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_tables_are_those_of_the_code(string kind)
    {
        using var database = new TestDatabase(kind);
        database.Open();
        using var context = StoreDatabase.Context(database.Address);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Theory, OnSqlite]
    public void A_file_is_written_through_to_the_disk(string kind)
    {
        using var database = new TestDatabase(kind);
        database.Open();
        using var context = StoreDatabase.Context(database.Address);
        context.Database.OpenConnection();

        context.Database.SqlQueryRaw<string>("PRAGMA journal_mode").AsEnumerable().ShouldBe(["wal"]);
        context.Database.SqlQueryRaw<int>("PRAGMA synchronous").AsEnumerable().ShouldBe([2]);
        context.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").AsEnumerable().ShouldBe([1]);
    }

    [Fact]
    public void A_key_can_be_read_by_its_owner_only()
    {
        using var database = new TestDatabase(TestDatabase.Sqlite);
        database.Open();
        var file = Path.Combine(database.Address.KeysFolder, StoreDatabase.KeyFile);

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory]
    [InlineData("postgresql://clerk:secret@db.example:5433/city", "postgresql://db.example:5433/city")]
    [InlineData("Host=db.example;Database=city;Password=secret", "postgresql://db.example:5432/city")]
    public void A_message_never_shows_a_password(string text, string shown) =>
        StoreAddress.Of(text, "keys").ToString().ShouldBe(shown);

    [Fact]
    public void A_server_needs_a_place_for_its_keys() =>
        Should
            .Throw<FaultException>(() => StoreAddress.Of("Host=localhost;Database=city"))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC4201");
}
