using EnvControl.Storage.Opening;
using EnvControl.Storage.Tests;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>Makes the n-th row that is written to a store fail, whichever table it is of.</summary>
internal sealed class FailingWrites
{
    private readonly TestDatabase _database;

    /// <summary>Lays triggers on every table.</summary>
    public FailingWrites(TestDatabase database)
    {
        _database = database;
        var isServer = database.Address.IsServer;
        database.Tamper("CREATE TABLE trouble (left_over integer NOT NULL)");
        database.Tamper("INSERT INTO trouble VALUES (1000000)");
        if (isServer)
        {
            database.Tamper(
                "CREATE FUNCTION fail_write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE trouble SET left_over = left_over - 1; IF (SELECT left_over FROM trouble) < 0 THEN RAISE EXCEPTION 'disk full'; END IF; RETURN NEW; END $$"
            );
        }

        using var context = StoreDatabase.Context(database.Address);
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            foreach (var doing in (string[])["INSERT", "UPDATE"])
            {
                var name = $"{table}_{doing}_fails";
                database.Tamper(
                    isServer
                        ? $"CREATE TRIGGER {name} BEFORE {doing} ON {table} FOR EACH ROW EXECUTE FUNCTION fail_write()"
                        : $"CREATE TRIGGER {name} BEFORE {doing} ON {table} BEGIN UPDATE trouble SET left_over = left_over - 1; SELECT RAISE(ABORT, 'disk full') WHERE (SELECT left_over FROM trouble) < 0; END"
                );
            }
        }
    }

    /// <summary>From now on one row after so many fails, and all behind it.</summary>
    public void After(int rows) => _database.Tamper($"UPDATE trouble SET left_over = {rows}");
}
