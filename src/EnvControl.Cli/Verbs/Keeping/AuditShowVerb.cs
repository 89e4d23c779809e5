using System.CommandLine;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>audit show</c>: who did what (查看审计记录).</summary>
internal sealed class AuditShowVerb : IVerb
{
    private const int MostByDefault = 50;

    private static readonly Option<string> AfterOption = WorkOptions.Text(
        "--after",
        "N",
        "从第几条之后开始，默认看最后50条 / begin behind this entry; the last 50 by default"
    );

    private static readonly Option<string> MostOption = WorkOptions.Text(
        "--most",
        "N",
        "最多几条，默认50 / how many at most, 50 by default"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new("show", "谁在何时做了什么 / who did what, and when")
        {
            AfterOption,
            MostOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "audit";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var most = (int)options.Whole(MostOption, MostByDefault, 1, 100_000);
        var after = options.Text(AfterOption) is null
            ? (long?)null
            : (long)options.Whole(AfterOption, 0, 0, long.MaxValue);
        session.StopIfFaulty();
        var (entries, head) = Store
            .Open(address!, session.Clock)
            .Read(kept =>
                (
                    kept.Audit.Entries(after ?? Math.Max(0, kept.Audit.Head.Number - most), most),
                    kept.Audit.Head
                )
            );
        KeepingScreen.Entries(session, entries, head);
        return ExitCodes.Done;
    }
}
