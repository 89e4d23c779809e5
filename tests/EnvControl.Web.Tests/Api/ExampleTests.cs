using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Api;

public class ExampleTests
{
    private const string Page = "src/EnvControl.Web/Api/README.md";

    [Fact]
    public async Task Every_example_of_the_page_answers_as_the_page_says()
    {
        await using var site = await TestSite.Start();
        using var program = ApiProgram.For(site, "wang", [Role.DutyOfficer]);
        using var visitor = site.Visitor();
        var firm = site.Part<Reading.FirmRegister>().Now()!.CodeOf(0);
        var words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SITE"] = string.Empty,
            ["KEY"] = program.Secret,
            ["FIRM"] = firm,
        };
        var update = $"credit_code,township\n{firm},新设镇\n";
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, expected) in Lines())
        {
            if (line == "批准")
            {
                new ApproveAlert(site.Store, site.Part<IDecisionSources>(), site.Part<ListComposer>()).Run(
                    Actor.Of("审批人乙"),
                    1,
                    "市政府",
                    "签批",
                    string.Empty
                );
                continue;
            }

            using var request = new CurlLine(line, words, update).Request();
            var answer = await visitor.Send(request);
            answer.Status.ShouldBe(expected, $"{line}\n{answer.Text}");
            asked.Add($"{request.Method} {request.RequestUri!.OriginalString.Split('?')[0]}");
        }

        asked.Count.ShouldBeGreaterThanOrEqualTo(19);
        site.Store.Read(kept => kept.Inventories.All()).Length.ShouldBe(2);
    }

    /// <summary>The lines of the page's shell blocks with the status below each; of an approval none.</summary>
    private static IEnumerable<(string Line, int Status)> Lines()
    {
        var line = new StringBuilder();
        var isShell = false;
        foreach (var one in File.ReadLines(Checkout.At(Page)))
        {
            if (one.StartsWith("```", StringComparison.Ordinal))
            {
                isShell = one == "```sh";
            }
            else if (isShell && one == "# 批准")
            {
                yield return ("批准", 0);
            }
            else if (isShell && one.StartsWith("# ", StringComparison.Ordinal))
            {
                yield return (
                    line.ToString(),
                    int.Parse(one[2..], System.Globalization.CultureInfo.InvariantCulture)
                );
                line.Clear();
            }
            else if (isShell && (line.Length > 0 || one.StartsWith("curl ", StringComparison.Ordinal)))
            {
                line.Append(one.TrimEnd('\\')).Append('\n');
            }
        }

        line.ToString().ShouldBeEmpty("An example has no status below it.");
    }
}
