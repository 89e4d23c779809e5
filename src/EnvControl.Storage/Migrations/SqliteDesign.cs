using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore.Design;

namespace EnvControl.Storage.Migrations;

/// <summary>Lets the tool that writes migrations see the tables on SQLite (迁移设计入口).</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        (SqliteContext)StoreDatabase.Context(new StoreAddress("design.db", false, string.Empty));
}
