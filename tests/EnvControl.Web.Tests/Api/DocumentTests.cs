using System.Text.Json.Nodes;
using EnvControl.Web.Tests.Access;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Api;

public class DocumentTests
{
    [Fact]
    public async Task The_document_describes_every_route_of_the_api_in_both_languages()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        var document = (await visitor.Get("/openapi/v1.json")).Of();

        document.Text("openapi").ShouldStartWith("3.1.");
        var described =
            from path in document["paths"]!.AsObject()
            from operation in path.Value!.AsObject()
            select (Route: $"{path.Key} {operation.Key.ToUpperInvariant()}", Operation: operation.Value!);
        var all = described.ToDictionary(one => one.Route, one => one.Operation, StringComparer.Ordinal);
        (await Route.All(site.App))
            .Where(route => route.Path.StartsWith("/api/", StringComparison.Ordinal))
            .Select(route =>
                $"{route.Path.Replace(":int", string.Empty, StringComparison.Ordinal)} {route.Method}"
            )
            .ShouldBe(all.Keys, ignoreOrder: true);
        foreach (var (route, operation) in all)
        {
            operation.Text("summary").ShouldContain(sign => sign > '一', route);
            operation.Text("description").ShouldContain(" / ", Case.Sensitive, route);
            operation.Text("description").ShouldContain("Scope: `", Case.Sensitive, route);
            operation["responses"]!["401"]!["content"]!["application/problem+json"].ShouldNotBeNull(route);
        }

        Parameters(all["/api/v1/alerts/{id}/issue POST"])
            .ShouldBe(["id", "Idempotency-Key", "If-Match"], ignoreOrder: true);
        Parameters(all["/api/v1/firms GET"]).ShouldContain("cursor");
        document["components"]!["schemas"]!["MeasureBody"]!["properties"]!["tonPerDay"].ShouldNotBeNull();
        document["components"]!["schemas"]!["AlertBody"]!["properties"]!["start"]!
            .Text("format")
            .ShouldBe("date-time");
        document.ToJsonString().ShouldNotContain("127.0.0.1");
    }

    private static string[] Parameters(JsonNode operation) =>
        [.. operation["parameters"]!.AsArray().Select(parameter => parameter!.Text("name"))];
}
