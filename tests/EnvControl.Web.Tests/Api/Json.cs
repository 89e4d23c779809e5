using System.Text.Json;
using System.Text.Json.Nodes;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Api;

/// <summary>Reads answers of the API.</summary>
internal static class Json
{
    /// <summary>The body of an answer that must have a status.</summary>
    public static JsonNode Of(this SiteAnswer answer, int status = 200)
    {
        answer.Status.ShouldBe(status, answer.Text);
        return JsonNode.Parse(answer.Text)!;
    }

    /// <summary>A text in it.</summary>
    public static string Text(this JsonNode node, string name) => node[name]!.GetValue<string>();

    /// <summary>That an answer is a problem with a code, of the form of RFC 9457.</summary>
    public static JsonNode ShouldBeProblem(this SiteAnswer answer, int status, string code)
    {
        var body = answer.Of(status);
        answer.Headers["Content-Type"].ShouldBe("application/problem+json");
        body.Text("code").ShouldBe(code, answer.Text);
        body.Text("type").ShouldBe("urn:envcontrol:" + code);
        body["status"]!.GetValueKind().ShouldBe(JsonValueKind.Number);
        body.Text("title").ShouldNotBeEmpty();
        body.Text("detail").ShouldNotBeEmpty();
        body["errors"]!.AsArray().Count.ShouldBeGreaterThan(0);
        answer.Text.ShouldNotContain("   at ");
        return body;
    }
}
