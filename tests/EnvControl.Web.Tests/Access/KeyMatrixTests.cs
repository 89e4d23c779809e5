using EnvControl.Application.Accounts;
using EnvControl.Web.Tests.Api;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Access;

/// <summary>Who may ask what of the API by a key, cell by cell; cookies open none of it (<c>matrix.csv</c>).</summary>
public class KeyMatrixTests
{
    [Fact]
    public async Task Every_route_of_the_api_has_a_row_and_every_key_is_answered_as_it_says()
    {
        await using var site = await TestSite.Start();
        var rows = MatrixRow.Read("keys.csv");
        (await Route.All(site.App))
            .Where(route => route.Path.StartsWith("/api/", StringComparison.Ordinal))
            .Select(route => route.ToString())
            .ShouldBe(rows.Select(row => row.Route.ToString()), ignoreOrder: true);

        var place = MatrixPlace.Prepare(site);
        using var clerk = ApiProgram.For(site, "clerk", [Role.CountyClerk], place.OwnCounty);
        var programs = AccessMatrixTests
            .Staff.Where(one => one.Role is not (Role.SystemAdministrator or Role.SecurityAdministrator))
            .ToDictionary(
                one => one.Visitor,
                one => ApiProgram.For(site, one.Visitor, [one.Role]),
                StringComparer.Ordinal
            );
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            foreach (var (column, expected) in row.Answers)
            {
                var program = programs.GetValueOrDefault(column, clerk);
                var address = place.Address(row.Route, isOwn: column != "clerk-other");
                var answer =
                    row.Route.Method == "GET"
                        ? await program.Get(address)
                        // Nothing that is sent will do, so that asking changes nothing.
                        : await program.Post(address, null);
                var got = answer.Status switch
                {
                    401 or 403 or 404 => "no",
                    >= 500 => $"{answer.Status}",
                    _ => "yes",
                };
                if (got != expected)
                {
                    wrong.Add(
                        $"{row.Route} as {column}: {got} ({answer.Status}), the matrix says {expected}"
                    );
                }
            }
        }

        foreach (var program in programs.Values)
        {
            program.Dispose();
        }

        wrong.ShouldBeEmpty();
    }
}
