using System.CommandLine;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>db migrate</c>: brings an older store on a server up to date (升级数据库结构).</summary>
internal sealed class DbMigrateVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "migrate",
            "把服务器上的旧结构升级到本程序的版本；先做备份。文件库会自动升级并先留副本 / bring an older store on a server up to date, after a backup; a file is brought up to date by itself, with a copy kept"
        )
        {
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "db";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        session.StopIfFaulty();
        var head = Store.Migrate(address!, session.Clock).Read(kept => kept.Audit.Head);
        KeepingScreen.Head(
            session,
            head,
            session.Say($"结构已是最新：{address}", $"The schema is up to date: {address}")
        );
        return ExitCodes.Done;
    }
}
