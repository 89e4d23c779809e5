using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EnvControl.Storage;

/// <summary>Tables whose rows are added and never changed (只增不改的表): the database itself refuses anything else.</summary>
internal static class AppendOnly
{
    private const string Mark = "EnvControl:AppendOnly";

    /// <summary>Marks a table.</summary>
    public static void IsAppendOnly<T>(this EntityTypeBuilder<T> builder)
        where T : class => builder.HasAnnotation(Mark, true);

    /// <summary>Sets the guards of all marked tables; setting them again changes nothing.</summary>
    public static void Guard(StoreContext context)
    {
        foreach (
            var type in context.Model.GetEntityTypes().Where(type => type.FindAnnotation(Mark) is not null)
        )
        {
            foreach (var statement in Statements(type.GetTableName()!, context is PostgresContext))
            {
                // The only text in it is the name of a table of ours.
                context.Database.ExecuteSqlRaw(statement);
            }
        }
    }

    private static string[] Statements(string table, bool isServer) =>
        isServer
            ?
            [
                "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$",
                $"CREATE OR REPLACE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
            ]
            :
            [
                $"CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
                $"CREATE TRIGGER IF NOT EXISTS {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
            ];
}
