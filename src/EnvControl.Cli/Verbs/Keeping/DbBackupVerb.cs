using System.CommandLine;
using System.Security.Cryptography;
using EnvControl.Application.Auditing;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;
using EnvControl.Storage.Keeping;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>db backup</c>: writes everything to one file while others work (联机备份).</summary>
internal sealed class DbBackupVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "备份文件，不能已存在 / the backup; it must not be there yet",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "backup",
            "联机备份到一个文件，别人照常工作；密钥不在其中 / write everything to one file while others work; the keys are not in it"
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
        var store = Store.Open(address!, session.Clock);
        var head = new StoreUpkeep(address!).Backup(file);
        using var stream = File.OpenRead(file);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(stream));
        store.Write(
            new Deed(by!, "db.backup"),
            kept =>
            {
                kept.Record(
                    new AuditSubject("store", After: sha256, Details: $"{Path.GetFileName(file)} {head}")
                );
                return true;
            }
        );
        KeepingScreen.Head(
            session,
            head,
            session.Say(
                $"已备份：{file}（{stream.Length}字节）",
                $"Backed up: {file} ({stream.Length} bytes)"
            ),
            $"SHA-256 {sha256}",
            session.Say(
                $"密钥不在备份中：{address!.KeysFolder} 须另行保存。",
                $"The keys are not in it: keep {address.KeysFolder} elsewhere."
            )
        );
        return ExitCodes.Done;
    }
}
