using System.CommandLine;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Inventories;

/// <summary><c>inventory list</c>: all versions (清单版本一览).</summary>
internal sealed class InventoryListVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new("list", "所有版本：草稿和已发布 / all versions, drafts and published")
        {
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
        session.StopIfFaulty();
        var versions = Store.Open(address!, session.Clock).Read(kept => kept.Inventories.All());
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, VersionDocument.Of(versions));
        }
        else
        {
            VersionScreen.List(versions, session);
        }

        return ExitCodes.Done;
    }
}
