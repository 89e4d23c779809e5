using System.CommandLine;
using EnvControl.Application.Auditing;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>audit verify</c>: whether the audit trail is whole (核验审计链).</summary>
internal sealed class AuditVerifyVerb : IVerb
{
    /// <summary>A head that was noted elsewhere.</summary>
    public static Option<string> HeadOption { get; } =
        WorkOptions.Text(
            "--head",
            "N:SHA256",
            "报告或清单上记下的审计链头，必须仍在链中 / a head noted on a report or list, which must still be in the trail"
        );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "verify",
            "核验审计链：找出任何修改、删除、调换、截断 / verify the audit trail: any edit, deletion, swap or truncation is found"
        )
        {
            HeadOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "audit";

    /// <summary>The head that was typed; <c>null</c> without one, or with a fault kept.</summary>
    public static AuditHead? Noted(OptionReader options, Session session)
    {
        if (options.Text(HeadOption) is not { } typed)
        {
            return null;
        }

        if (AuditHead.TryParse(typed, out var head))
        {
            return head;
        }

        session.Faults.Add(UsageFaults.BadHead(typed));
        return null;
    }

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var noted = Noted(options, session);
        session.StopIfFaulty();
        var report = Store.Open(address!, session.Clock).Read(kept => kept.Audit.Verify(noted));
        return KeepingScreen.Report(session, report);
    }
}
