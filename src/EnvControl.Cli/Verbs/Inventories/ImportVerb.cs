using System.CommandLine;
using EnvControl.Application.Activation;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>import</c>: brings an inventory in as a draft and says what changed (清单入库).</summary>
internal sealed class ImportVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "清单：文件夹、企业csv或xlsx / inventory: folder, csv or xlsx",
    };

    private static readonly Option<bool> PartialOption = new("--partial")
    {
        Description =
            "局部更新：文件里只有部分企业或部分列，没写的保持不变 / the file names some firms or columns only; the rest stays",
    };

    private static readonly Option<string> IntoOption = WorkOptions.Text(
        "--into-draft",
        "N",
        "写进第N版草稿，不另起一版 / into draft N instead of a new one"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "import",
            "清单入库为草稿：全部入库或全不入库，随后列出与上一发布版的差别 / bring an inventory in as a draft, all of it or nothing, then show what changed"
        )
        {
            FileArgument,
            PartialOption,
            IntoOption,
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var by = options.By();
        var file = options.Text(FileArgument);
        var into = options.Text(IntoOption) is null
            ? (int?)null
            : (int)options.Whole(IntoOption, 0, 1, int.MaxValue);
        var folder = options.Text(WorkOptions.Rules);
        session.StopIfFaulty();
        var rules = Composition.LoadRules(
            folder,
            folder is not null && KeptRules.IsName(folder) && !Directory.Exists(folder) ? address : null,
            session.Clock
        );
        var store = Store.OpenOrMake(address!, session.Clock);
        using var progress = new StageLine(session);
        var result = new ImportInventory(
            store,
            Composition.InventoryFiles(),
            Composition.InventoryTables(),
            rules
        ).Run(new ImportOrder(file, by!, options.Is(PartialOption), into), progress);
        progress.Dispose();
        KeepingScreen.Done(
            session,
            store,
            () => VersionDocument.Of(result),
            () => VersionScreen.Imported(result, rules.Facts, session)
        );

        return ExitCodes.Done;
    }
}
