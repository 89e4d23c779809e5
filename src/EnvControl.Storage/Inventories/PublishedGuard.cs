using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Inventories;

/// <summary>Published versions cannot be changed (已发布版本的保护): the database itself refuses it.</summary>
/// <remarks>
/// A version's own row may be changed or deleted while it is a draft. Rows and documents may be added to a draft and deleted from it,
/// never changed: a draft that is brought in anew is written anew.
/// </remarks>
internal static class PublishedGuard
{
    private static readonly string[] Contents = [InventoryRowTable.Name, InventoryDocumentTable.Name];

    /// <summary>Sets the guards; setting them again changes nothing.</summary>
    public static void Set(StoreContext context)
    {
        foreach (var statement in context is PostgresContext ? OnServer() : InFile())
        {
            // The only text in it is the names of tables of ours.
            context.Database.ExecuteSqlRaw(statement);
        }
    }

    private static IEnumerable<string> InFile()
    {
        const string Versions = InventoryVersionTable.Name;
        foreach (var doing in new[] { "update", "delete" })
        {
            yield return $"CREATE TRIGGER IF NOT EXISTS {Versions}_no_{doing} BEFORE {doing.ToUpperInvariant()} ON {Versions} WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'a published inventory version is never changed'); END";
        }

        foreach (var table in Contents)
        {
            yield return $"CREATE TRIGGER IF NOT EXISTS {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is never changed'); END";
            foreach (var (doing, side) in new[] { ("insert", "NEW"), ("delete", "OLD") })
            {
                yield return $"CREATE TRIGGER IF NOT EXISTS {table}_no_{doing} BEFORE {doing.ToUpperInvariant()} ON {table} WHEN (SELECT state FROM {Versions} WHERE number = {side}.version) IS NOT 'draft' BEGIN SELECT RAISE(ABORT, 'a published inventory version is never changed'); END";
            }
        }
    }

    private static IEnumerable<string> OnServer()
    {
        const string Versions = InventoryVersionTable.Name;
        yield return "CREATE OR REPLACE FUNCTION refuse_published() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'a published inventory version is never changed'; END IF; IF TG_OP = 'DELETE' THEN RETURN OLD; END IF; RETURN NEW; END $$";
        yield return $"CREATE OR REPLACE TRIGGER {Versions}_published BEFORE UPDATE OR DELETE ON {Versions} FOR EACH ROW EXECUTE FUNCTION refuse_published()";
        yield return $"CREATE OR REPLACE FUNCTION refuse_published_content() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM (SELECT DISTINCT version FROM touched) AS t LEFT JOIN {Versions} AS v ON v.number = t.version WHERE v.state IS DISTINCT FROM 'draft') THEN RAISE EXCEPTION 'a published inventory version is never changed'; END IF; RETURN NULL; END $$";
        yield return "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$";
        yield return $"CREATE OR REPLACE TRIGGER {Versions}_no_truncate BEFORE TRUNCATE ON {Versions} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()";
        foreach (var table in Contents)
        {
            yield return $"CREATE OR REPLACE TRIGGER {table}_no_change BEFORE UPDATE OR TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()";
            yield return $"CREATE OR REPLACE TRIGGER {table}_no_insert AFTER INSERT ON {table} REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_content()";
            yield return $"CREATE OR REPLACE TRIGGER {table}_no_delete AFTER DELETE ON {table} REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION refuse_published_content()";
        }
    }
}
