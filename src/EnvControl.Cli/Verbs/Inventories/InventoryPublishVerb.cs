using System.CommandLine;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>inventory publish</c>: makes a draft the version that counts (发布清单版本).</summary>
internal sealed class InventoryPublishVerb : IVerb
{
    private static readonly Argument<string> Version = VersionArgument.Of("N");

    private static readonly Option<string> OverruleOption = WorkOptions.Text(
        "--overrule",
        "COUNT",
        "已核对：本版推翻单独录入的记录，共这么多项 / looked through: so many records of officials are overruled by this version"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "publish",
            "发布一个草稿：此后不能再改，等级和名单记入沿革；别人已先发布时拒绝，会推翻单独录入的记录时先点名 / publish a draft: it is changed no more, its grades and lists go into the history; refused when somebody was first, and until records it overrules were looked at"
        )
        {
            Version,
            OverruleOption,
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "inventory";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var by = options.By();
        var number = VersionArgument.Number(Version, options, session);
        if (number is null && session.Faults.Count == 0)
        {
            session.Faults.Add(UsageFaults.BadVersion(Version.Name, options.Text(Version)));
        }

        var overrules = (int)options.Whole(OverruleOption, 0, 0, int.MaxValue);
        session.StopIfFaulty();
        var rules = Composition.LoadRules(options.Text(WorkOptions.Rules));
        var store = Store.Open(address!, session.Clock);
        var published = new PublishInventory(store, Composition.InventoryTables(), rules).Run(
            number!.Value,
            by!,
            overrules
        );
        KeepingScreen.Done(
            session,
            store,
            () => VersionDocument.Of(published),
            () => VersionScreen.Published(published, session)
        );

        return ExitCodes.Done;
    }
}
