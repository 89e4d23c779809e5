using System.Globalization;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Access;

/// <summary>What the routes of the matrix are asked about: things that are there, of an own county and another.</summary>
public sealed record MatrixPlace(
    string OwnCounty,
    string OtherCounty,
    string OwnFirm,
    string OtherFirm,
    int Account
)
{
    /// <summary>Puts in the site what the routes speak of.</summary>
    public static async Task<MatrixPlace> Prepare(TestSite site)
    {
        await Task.CompletedTask;
        var account = site.Enrol("somebody", []);
        return new MatrixPlace("410502", "410503", string.Empty, string.Empty, account.Number);
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
        if (route.Path.StartsWith("/admin/accounts/", StringComparison.Ordinal))
        {
            yield return ("number", Account.ToString(CultureInfo.InvariantCulture));
        }

        if (route.Path.StartsWith("/language", StringComparison.Ordinal))
        {
            yield return ("code", "zh");
        }

        if (route.Path.StartsWith("/status", StringComparison.Ordinal))
        {
            yield return ("code", "404");
        }

        yield return ("code", isOwn ? OwnFirm : OtherFirm);
        yield return ("secret", new string('0', 64));
    }
}
