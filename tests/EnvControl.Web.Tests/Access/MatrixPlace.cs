using System.Globalization;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inspections;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Application.Standings;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Web.Tests.Sites;
using NodaTime;

namespace EnvControl.Web.Tests.Access;

/// <summary>What the routes of the matrix are asked about: an alert issued, its firms of an own county and another, an account.</summary>
public sealed record MatrixPlace(
    string OwnCounty,
    string OtherCounty,
    string OwnFirm,
    string OtherFirm,
    long OwnRecord,
    long OtherRecord,
    int Alert,
    int List,
    int Account,
    string OwnToken,
    string OtherToken,
    int OwnFinding,
    int OtherFinding
)
{
    private const string Own = "410502";
    private const string Other = "410503";
    private const string Industry = "N39";

    /// <summary>Puts in the site what the routes speak of.</summary>
    public static MatrixPlace Prepare(TestSite site)
    {
        var account = site.Enrol("somebody", []);
        // One industry is enough: pages and answers are of the same kind, only shorter.
        var night = IssuedNight.In(
            site,
            scope: new AlertScope([new ScopeEntry(ScopeKind.Industry, Industry, null)])
        );
        string[] firms = [night.FirmOf(Own).CreditCode, night.FirmOf(Other).CreditCode];
        string[] tokens =
        [
            .. firms.Select(firm =>
                site.Part<INoticeLinks>().Token(new NoticeLink(night.Alert, CreditCode.Parse(firm)))
            ),
        ];
        return new MatrixPlace(
            Own,
            Other,
            firms[0],
            firms[1],
            Record(site, firms[0]),
            Record(site, firms[1]),
            night.Alert,
            night.List.Head.Number,
            account.Number,
            tokens[0],
            tokens[1],
            Find(site, night, firms[0]),
            Find(site, night, firms[1])
        );
    }

    /// <summary>Records something of a firm, which pages show and undo.</summary>
    private static long Record(TestSite site, string firm)
    {
        site.Clock.Advance(Duration.FromSeconds(1));
        return new RecordStandings(site.Store)
            .Run(
                [
                    new StandingClaim(
                        CreditCode.Parse(firm),
                        StandingKind.Leading,
                        null,
                        StandingValue.No,
                        new EffectivePeriod(new LocalDate(2020, 12, 1), null),
                        "安环〔2020〕11号"
                    ),
                ],
                Actor.Of("值班员甲")
            )[0]
            .Number;
    }

    /// <summary>Records a finding with a photo, which a page shows.</summary>
    private static int Find(TestSite site, IssuedNight night, string firm) =>
        site.Part<RecordFinding>()
            .Run(
                Actor.Of("检查员甲"),
                new FindingDraft(
                    night.List.Head.Number,
                    site.Clock.GetCurrentInstant(),
                    CreditCode.Parse(firm),
                    FindingKind.CouldNotEnter,
                    [],
                    ("赵一", "钱二"),
                    "门口无人应答",
                    string.Empty,
                    [new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3 }]
                )
            )
            .Number;

    /// <summary>The address of a route, about the own firm or another.</summary>
    public string Address(Route route, bool isOwn)
    {
        var path = route.Path.Replace(":int", string.Empty, StringComparison.Ordinal);
        foreach (var (name, value) in Values(route, isOwn))
        {
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        var finding = isOwn ? OwnFinding : OtherFinding;
        return route.Handler switch
        {
            "" => path,
            "Photo" => FormattableString.Invariant($"{path}?handler=Photo&finding={finding}&place=0"),
            _ => $"{path}?handler={route.Handler}",
        };
    }

    private IEnumerable<(string Name, string Value)> Values(Route route, bool isOwn)
    {
        if (route.Path.StartsWith("/language", StringComparison.Ordinal))
        {
            yield return ("code", "zh");
        }

        if (route.Path.StartsWith("/status", StringComparison.Ordinal))
        {
            yield return ("code", "404");
        }

        var isAccount = route.Path.StartsWith("/admin/accounts/", StringComparison.Ordinal);
        yield return ("number", (isAccount ? Account : List).ToString(CultureInfo.InvariantCulture));
        yield return ("id", Alert.ToString(CultureInfo.InvariantCulture));
        yield return ("code", isOwn ? OwnFirm : OtherFirm);
        var record = (isOwn ? OwnRecord : OtherRecord).ToString(CultureInfo.InvariantCulture);
        yield return ("first", record);
        yield return ("last", record);
        yield return ("secret", new string('0', 64));
        yield return ("token", isOwn ? OwnToken : OtherToken);
    }
}
