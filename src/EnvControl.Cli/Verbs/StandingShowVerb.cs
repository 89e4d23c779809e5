using System.CommandLine;
using EnvControl.Application.Measures;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Standing;
using EnvControl.Storage;
using NodaTime;

namespace EnvControl.Cli.Verbs;

/// <summary><c>standing show</c>: what was recorded of a firm, and what held on a day as known at a moment (企业情况沿革).</summary>
internal sealed class StandingShowVerb : IVerb
{
    private static readonly Argument<string> Firm = FirmArgument.Of();

    private static readonly Option<string> OnOption = WorkOptions.Text(
        "--on",
        "DATE",
        "哪一天的情况，默认今天 / day asked about, today by default"
    );

    private static readonly Option<string> KnownOption = WorkOptions.Text(
        "--known",
        "MOMENT",
        "当时所知：只算到这一时刻（北京时间）为止记录的，如2026-11-25或2026-11-25T20:00 / as known at this moment, Beijing time"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "show",
            "一家企业的等级、名单等情况的沿革，以及某日按某一时刻所知的情况 / what was recorded of a firm, and what held on a day as known at a moment"
        )
        {
            Firm,
            OnOption,
            KnownOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "standing";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        var on = options.Day(OnOption) ?? BureauDay.Today(session.Clock);
        var known = options.Moment(KnownOption) ?? Instant.MaxValue;
        var firm = FirmArgument.Read(Firm, options, session);
        session.StopIfFaulty();
        var history = Store.Open(address!, session.Clock).Read(kept => kept.Standings.Of([firm]));
        var shown = new StandingHistory(history.Entries.Where(entry => entry.RecordedAt <= known));
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, StandingDocument.Of(shown, firm, on));
        }
        else
        {
            StandingScreen.Show(shown, firm, on, session);
        }

        return shown.IsEmpty ? ExitCodes.Problems : ExitCodes.Done;
    }
}
