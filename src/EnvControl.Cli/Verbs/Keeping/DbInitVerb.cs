using System.CommandLine;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>db init</c>: makes an empty store (新建数据库).</summary>
internal sealed class DbInitVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new("init", "新建数据库，已有则不动 / make an empty store; one that is there stays as it is")
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
        var head = Store.OpenOrMake(address!, session.Clock).Read(kept => kept.Audit.Head);
        KeepingScreen.Head(
            session,
            head,
            session.Say($"数据库就绪：{address}", $"The store is ready: {address}"),
            session.Say(
                $"密钥文件夹 {address!.KeysFolder}：请与数据库分开备份，丢失后数据库打不开。",
                $"Keys in {address.KeysFolder}: back them up apart from the store; without them it can't be opened."
            )
        );
        return ExitCodes.Done;
    }
}
