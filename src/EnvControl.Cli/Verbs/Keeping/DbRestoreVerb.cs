using System.CommandLine;
using EnvControl.Application.Auditing;
using EnvControl.Application.Keeping;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;
using EnvControl.Storage.Keeping;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>db restore</c>: puts a backup where there is nothing, and verifies it (恢复备份).</summary>
internal sealed class DbRestoreVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "备份文件 / the backup",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "restore",
            "把备份恢复到空处（文件或服务器均可）并核验；密钥文件夹要先放好 / restore a backup where there is nothing, to a file or a server, and verify it; the keys must be in place first"
        )
        {
            FileArgument,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "db";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var by = options.By();
        var file = options.Text(FileArgument);
        session.StopIfFaulty();
        var upkeep = new StoreUpkeep(address!);
        var head = upkeep.Restore(file);
        var store = Store.Open(address!, session.Clock);
        var report = new VerifyStore(store, upkeep).Run(head);
        store.Write(
            new Deed(by!, "db.restore"),
            kept =>
            {
                kept.Record(new AuditSubject("store", Details: $"{Path.GetFileName(file)} {head}"));
                return true;
            }
        );
        return KeepingScreen.Report(
            session,
            report,
            session.Say($"已恢复到 {address}", $"Restored to {address}")
        );
    }
}
