using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Application.Standings;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>standing set</c>: records what a document says of one firm (记录一家企业的情况).</summary>
internal sealed class StandingSetVerb : IVerb
{
    private static readonly Argument<string> Firm = FirmArgument.Of();

    private static readonly Option<string> GradeOption = WorkOptions.Text(
        "--grade",
        "G",
        "绩效等级：A+ A B B- C D ungraded / performance grade"
    );

    private static readonly Option<string> IndustryOption = WorkOptions.Text(
        "--industry",
        "N15",
        "等级所属行业；不写则针对该企业全部行业 / industry of the grade; all of the firm's without it"
    );

    private static readonly Option<string> LineOption = WorkOptions.Text(
        "--line",
        "NAME",
        "名单针对的生产线；不写则针对整个企业 / line that a list entry is about; the whole firm without it"
    );

    private static readonly ImmutableArray<(StandingKind Kind, Option<string> Option)> Others =
    [
        (StandingKind.Leading, YesNo("--leading", "绩效引领性 / leading")),
        (StandingKind.Advanced, YesNo("--advanced", "达到绩效先进性指标 / meets the advanced indicators")),
        (StandingKind.Suspended, YesNo("--suspended", "停产整治 / suspended")),
        (StandingKind.LongIdle, YesNo("--long-idle", "长期停产 / long idle")),
        (
            StandingKind.Guarantee,
            WorkOptions.Text(
                "--guarantee",
                "WHAT",
                "保障类：\"livelihood load 80\"（民生保障 负荷 80）或 \"foreignTrade output 120 t/d\"，移出写no / guarantee list: reason and approved load or output; no for off it"
            )
        ),
        (StandingKind.SmallMicro, YesNo("--small-micro", "小微涉气 / list of small and micro emitters")),
        (
            StandingKind.Exempt,
            WorkOptions.Text("--exempt", "LEVEL|no", "豁免的最高级别 / highest level of a named exemption")
        ),
        (
            StandingKind.OffPeak,
            WorkOptions.Text(
                "--off-peak",
                "PERCENT|no",
                "错峰停产的百分数 / percent that stands still off-peak"
            )
        ),
    ];

    private static readonly Option<string> FromOption = new("--from")
    {
        HelpName = "DATE",
        Description = "从哪天起，含当天 / first day",
        Required = true,
    };

    private static readonly Option<string> ToOption = WorkOptions.Text(
        "--to",
        "DATE",
        "到哪天止，不含当天；不写则没有终止 / first day no longer; open without it"
    );

    private static readonly Option<string> DocumentOption = new("--document")
    {
        HelpName = "NO",
        Description = "依据文件的文号 / number of the deciding document",
        Required = true,
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "set",
            "按文件记录一家企业的等级、名单或其他情况，只增不改 / record what a document says of one firm; nothing recorded is ever changed"
        )
        {
            Firm,
            GradeOption,
            IndustryOption,
            Others[0].Option,
            Others[1].Option,
            Others[2].Option,
            Others[3].Option,
            Others[4].Option,
            Others[5].Option,
            Others[6].Option,
            Others[7].Option,
            LineOption,
            FromOption,
            ToOption,
            DocumentOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "standing";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (address, by) = (options.Store(), options.By());
        var drafts = Drafts(options);
        if (drafts.Length == 0)
        {
            session.Faults.Add(StandingFaults.NothingSaid());
        }

        // What is not there at all has been told by the command line itself.
        var claims =
            options.Text(FromOption) is null || options.Text(DocumentOption) is null
                ? []
                : Claims(drafts, session);
        session.StopIfFaulty();
        var store = Store.Open(address!, session.Clock);
        foreach (var warning in ClaimWarnings.Of(store, claims))
        {
            session.Terminal.Error.WriteLine(warning);
        }

        var before = ClaimPreview.Of(store, claims);
        var entries = new RecordStandings(store).Run(claims, by!);
        KeepingScreen.Done(
            session,
            store,
            () => StandingDocument.Recorded(entries, before),
            () => StandingScreen.Recorded(entries, before, session)
        );

        return ExitCodes.Done;
    }

    /// <summary>Reads the claims; what is wrong with dates or document is the same for each of them and told once.</summary>
    private static ImmutableArray<StandingClaim> Claims(ImmutableArray<StandingDraft> drafts, Session session)
    {
        var faults = new List<Fault>();
        var claims = StandingClaims.Read(drafts, faults);
        session.Faults.AddRange(
            faults
                .Select(fault =>
                    fault.Code == StandingFaults.NoDocument(string.Empty).Code
                        ? fault with
                        {
                            Where = DocumentOption.Name,
                        }
                    : fault.Code == StandingFaults.BadPeriod(string.Empty, string.Empty, string.Empty).Code
                        ? fault with
                        {
                            Where = FromOption.Name,
                        }
                    : fault.Code
                    == StandingFaults
                        .BadCode(string.Empty, string.Empty, new(string.Empty, string.Empty))
                        .Code
                        ? fault with
                        {
                            Where = Firm.Name,
                        }
                    : fault
                )
                .Distinct()
        );
        return claims;
    }

    private static ImmutableArray<StandingDraft> Drafts(OptionReader options) =>
        [
            .. Others
                .Prepend((Kind: StandingKind.Grade, Option: GradeOption))
                .Where(pair => options.Text(pair.Option) is not null)
                .Select(pair => new StandingDraft(
                    pair.Option.Name,
                    options.Text(Firm),
                    pair.Kind.Spell(),
                    (
                        pair.Kind == StandingKind.Grade ? options.Text(IndustryOption)
                        : pair.Kind.IsList() ? options.Text(LineOption)
                        : null
                    ) ?? string.Empty,
                    options.Text(pair.Option)!,
                    options.Text(FromOption) ?? string.Empty,
                    options.Text(ToOption) ?? string.Empty,
                    options.Text(DocumentOption) ?? string.Empty
                )),
        ];

    private static Option<string> YesNo(string name, string description) =>
        WorkOptions.Text(name, "yes|no", description);
}
