using System.Globalization;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Access;

/// <summary>What the routes of the matrix are asked about: an alert issued, its firms of an own county and another, an account.</summary>
public sealed record MatrixPlace(
    string OwnCounty,
    string OtherCounty,
    string OwnFirm,
    string OtherFirm,
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
            night.Alert,
            night.List.Head.Number,
            account.Number
        );
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
        yield return ("secret", new string('0', 64));
        yield return ("token", new string('0', 40));
    }
}
