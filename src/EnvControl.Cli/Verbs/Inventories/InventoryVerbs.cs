namespace EnvControl.Cli.Verbs.Inventories;

/// <summary>The commands of inventory versions (清单版本命令).</summary>
internal static class InventoryVerbs
{
    /// <summary>All of them, in the order of a version's life.</summary>
    public static IVerb[] All =>
        [
            new ImportVerb(),
            new InventoryListVerb(),
            new InventoryShowVerb(),
            new InventoryDiffVerb(),
            new InventoryPublishVerb(),
            new InventoryExportVerb(),
        ];
}
