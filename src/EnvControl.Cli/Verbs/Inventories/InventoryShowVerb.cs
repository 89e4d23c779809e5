using System.CommandLine;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>inventory show</c>: one version with its hashes and the report of its reading (查看清单版本).</summary>
internal sealed class InventoryShowVerb : IVerb
{
    private static readonly Argument<string> Version = VersionArgument.Of("N");

    /// <inheritdoc/>
    public Command Command { get; } =
        new("show", "一个版本：摘要、规模、读取时的提醒 / one version: hashes, size, warnings of its reading")
        {
            Version,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "inventory";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var number = VersionArgument.Number(Version, options, session);
        session.StopIfFaulty();
        var version = Store.Open(address!, session.Clock).Read(kept => kept.Inventories.Named(number));
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, VersionDocument.Of(version));
        }
        else
        {
            VersionScreen.Show(version, session);
        }

        return ExitCodes.Done;
    }
}
