namespace EnvControl.Cli.Verbs.Keeping;

/// <summary>The commands that look after the store (数据库维护命令).</summary>
internal static class KeepingVerbs
{
    /// <summary>All of them.</summary>
    public static IVerb[] All =>
        [
            new DbInitVerb(),
            new DbBackupVerb(),
            new DbRestoreVerb(),
            new DbVerifyVerb(),
            new DbMigrateVerb(),
            new AuditShowVerb(),
            new AuditVerifyVerb(),
        ];
}
