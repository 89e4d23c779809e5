using System.CommandLine;
using EnvControl.Application.Keeping;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;
using EnvControl.Storage.Keeping;

namespace EnvControl.Cli.Verbs.Keeping;

/// <summary><c>db verify</c>: whether everything is as it was kept (全库核验).</summary>
internal sealed class DbVerifyVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "verify",
            "全库核验：数据库、审计链、清单版本、规则集、已签发清单、送达与核查记录、附件是否都原样 / verify the whole store: database, audit trail, inventory versions, rule sets, issued lists, records, attachments"
        )
        {
            AuditVerifyVerb.HeadOption,
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
        var noted = AuditVerifyVerb.Noted(options, session);
        session.StopIfFaulty();
        var report = new VerifyStore(Store.Open(address!, session.Clock), new StoreUpkeep(address!)).Run(
            noted
        );
        return KeepingScreen.Report(
            session,
            report,
            session.Say($"全库核验：{address}", $"The whole store: {address}")
        );
    }
}
