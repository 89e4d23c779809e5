using System.Globalization;
using EnvControl.Application.Auditing;
using EnvControl.Application.Standings;
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
    int Account
)
{
    private const string Own = "410502";
    private const string Other = "410503";

    /// <summary>Puts in the site what the routes speak of.</summary>
    public static MatrixPlace Prepare(TestSite site)
    {
        var account = site.Enrol("somebody", []);
        var night = IssuedNight.In(site);
        return new MatrixPlace(
            Own,
            Other,
            night.FirmOf(Own).CreditCode,
            night.FirmOf(Other).CreditCode,
            Record(site, night.FirmOf(Own).CreditCode),
            Record(site, night.FirmOf(Other).CreditCode),
            night.Alert,
            night.List.Head.Number,
            account.Number
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

    /// <summary>The address of a route, about the own firm or another.</summary>
    public string Address(Route route, bool isOwn)
    {
        var path = route.Path.Replace(":int", string.Empty, StringComparison.Ordinal);
        foreach (var (name, value) in Values(route, isOwn))
        {
            path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return route.Handler.Length > 0 ? $"{path}?handler={route.Handler}" : path;
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
        yield return ("token", new string('0', 40));
    }
}
