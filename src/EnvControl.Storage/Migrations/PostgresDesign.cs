using EnvControl.Storage.Opening;
using Microsoft.EntityFrameworkCore.Design;

namespace EnvControl.Storage.Migrations;

/// <summary>Lets the tool that writes migrations see the tables on PostgreSQL (迁移设计入口).</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        (PostgresContext)
            StoreDatabase.Context(new StoreAddress("Host=design;Database=design", true, string.Empty));
}
