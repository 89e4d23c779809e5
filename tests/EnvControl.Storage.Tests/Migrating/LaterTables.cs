using Microsoft.EntityFrameworkCore.Migrations;

namespace EnvControl.Storage.Tests.Migrating;

/// <summary>What a later program might change: a column, a table with a row for each entry of the trail, an index.</summary>
[Migration(Name)]
internal sealed class LaterTables : Migration
{
    public const string Name = "20990101000000_Later";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("later", "alerts", nullable: true);
        migrationBuilder.CreateTable(
            "later_entries",
            table => new { number = table.Column<long>(), sha256 = table.Column<string>(maxLength: 64) },
            constraints: table => table.PrimaryKey("PK_later_entries", row => row.number)
        );
        migrationBuilder.Sql(
            "INSERT INTO later_entries (number, sha256) SELECT number, sha256 FROM audit_entries"
        );
        migrationBuilder.CreateIndex("later_entries_by_sha256", "later_entries", "sha256");
    }
}
