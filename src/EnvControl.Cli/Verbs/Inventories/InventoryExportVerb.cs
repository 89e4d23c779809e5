using System.CommandLine;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>inventory export</c>: writes a version as a folder that comes in again the same (导出清单版本).</summary>
internal sealed class InventoryExportVerb : IVerb
{
    private static readonly Argument<string> Version = VersionArgument.Of("N");

    private static readonly Option<string> OutOption = WorkOptions.Text(
        "--out",
        "DIR",
        "空文件夹或新文件夹 / an empty folder, or one that is not there yet"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "export",
            "把一个版本写成文件夹，再入库摘要不变；联系人不在其中 / write a version as a folder that comes in again with the same hash; contacts are not in it"
        )
        {
            Version,
            OutOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
        };

    /// <inheritdoc/>
    public string Group => "inventory";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var number = VersionArgument.Number(Version, options, session);
        var folder = options.Text(OutOption);
        if (folder is null)
        {
            session.Faults.Add(UsageFaults.OptionMissing(OutOption.Name));
        }

        session.StopIfFaulty();
        var (version, files) = new ExportInventory(
            Store.Open(address!, session.Clock),
            Composition.InventoryWriter()
        ).Run(number, folder!);
        var screen = session.Screen();
        screen.Whole(
            session.Say(
                $"第{version.Number}版（内容摘要 {version.ContentSha256}）已写出：",
                $"Version {version.Number} (content {version.ContentSha256}) is written:"
            )
        );
        foreach (var file in files)
        {
            screen.Whole("  " + file);
        }

        return ExitCodes.Done;
    }
}
