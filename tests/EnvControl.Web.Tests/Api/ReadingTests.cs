using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Accounts;
using EnvControl.Web.Reading;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Api;

public sealed class ReadingTests : IAsyncLifetime, IDisposable
{
    private TestSite _site = null!;
    private IssuedNight _night = null!;
    private ApiProgram _duty = null!;
    private ApiProgram _clerk = null!;

    [Fact]
    public async Task The_whole_of_what_programs_read_is_there_and_right()
    {
        await A_list_is_its_bytes_and_is_not_sent_twice();
        await A_firm_has_the_duty_that_its_list_says_at_the_hour();
        await Decisions_come_in_pages_and_each_firm_once();
        await A_cursor_of_another_question_or_made_up_is_refused();
        await A_county_s_key_finds_its_own_firms_only();
        await The_rest_answers();
    }

    [Fact]
    public async Task What_is_wrong_is_told_as_a_problem_in_the_language_asked_for()
    {
        var zh = (await _duty.Get("/api/v1/alerts/99")).ShouldBeProblem(404, "EC6608");
        zh.Text("title").ShouldContain("没有找到");
        var en = await _duty.Get("/api/v1/alerts/99", ("Accept-Language", "de, en;q=0.8, zh;q=0.5"));
        en.ShouldBeProblem(404, "EC6608").Text("title").ShouldStartWith("There is no such thing");
        en.Headers["Content-Language"].ShouldBe("en");

        (await _duty.Get("/api/v1/nothing")).ShouldBeProblem(404, "EC6604");
        (await _duty.Get("/api/v2/firms")).ShouldBeProblem(404, "EC6604");
        (await _duty.Get("/api/v1/alerts/x")).ShouldBeProblem(404, "EC6604");
        (await _duty.Post("/api/v1/firms", "{}"))
            .ShouldBeProblem(405, "EC6605")
            .Text("detail")
            .ShouldContain("GET");
        (await _duty.Get("/api/v1/firms?limit=0")).ShouldBeProblem(400, "EC6610");
        (await _duty.Get("/api/v1/firms?limit=501")).ShouldBeProblem(400, "EC6610");
        (await _duty.Post("/api/v1/decisions", "{")).ShouldBeProblem(400, "EC6611");
        (await _duty.Post("/api/v1/decisions", "{\"level\":\"red\",\"lvl\":1}")).ShouldBeProblem(
            400,
            "EC6611"
        );
        (await _duty.Post("/api/v1/decisions", "{\"level\":\"blue\"}")).ShouldBeProblem(422, "EC6610");
        (await _duty.Post("/api/v1/alerts", "{\"level\":\"red\"}")).ShouldBeProblem(400, "EC6611");
        (await _duty.Post("/api/v1/alerts", Phases("null"))).ShouldBeProblem(400, "EC6611");
        (
            await _duty.Post("/api/v1/alerts", Phases("""{"from":"2020-12-02T20:00:00","level":"red"}"""))
        ).ShouldBeProblem(400, "EC6611");
        (await _duty.Post("/api/v1/decisions", null)).ShouldBeProblem(415, "EC6606");
        (
            await _duty.Get(
                $"/api/v1/firms/{_night.FirmOf("410502").CreditCode}/measures?at=2020-12-01T21:00"
            )
        ).ShouldBeProblem(400, "EC6610");
    }

    [Fact]
    public async Task A_cookie_opens_nothing_of_the_api()
    {
        using var duty = await _site.SignIn("zhao", Role.DutyOfficer);
        (await duty.Get("/desk")).Status.ShouldBe(200);
        var answer = await duty.Get("/api/v1/rules");
        answer.ShouldBeProblem(401, "EC6601");
        answer.Headers["WWW-Authenticate"].ShouldStartWith("Bearer");
    }

    private static string Phases(string phase) =>
        $$"""{"origin":"province","level":"red","cause":"静稳","phases":[{{phase}}]}""";

    private async Task A_list_is_its_bytes_and_is_not_sent_twice()
    {
        var sha256 = _site.Store.Read(kept => kept.Alerts.List(1))!.Sha256;
        var list = await _duty.Get("/api/v1/lists/1");
        list.Status.ShouldBe(200);
        list.Headers["ETag"].ShouldBe($"\"{sha256}\"");
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(list.Text))).ShouldBe(sha256);
        (await _duty.Get("/api/v1/lists/1", ("If-None-Match", $"\"{sha256}\""))).Status.ShouldBe(304);
        (await _duty.Get("/api/v1/lists/1", ("If-None-Match", "\"other\""))).Status.ShouldBe(200);

        var row = (await _duty.Get("/api/v1/lists")).Of()["items"]!.AsArray().Single()!;
        row.Text("status").ShouldBe("genuine");
        row.Text("effectiveFrom").ShouldBe("2020-12-01T12:00:00+00:00");
        var verdict = (await _duty.Get("/api/v1/lists/1/verify")).Of();
        verdict.Text("status").ShouldBe("genuine");
        verdict["isRecomputed"]!.GetValue<bool>().ShouldBeTrue();
        (await _duty.Get("/api/v1/lists/2")).ShouldBeProblem(404, "EC6608");
    }

    private async Task A_firm_has_the_duty_that_its_list_says_at_the_hour()
    {
        var firm = _night.List.Body.Firms.First(one =>
            one.Spans[0].Measures.Any(measure => measure.Unit == "t/d")
        );
        var path = $"/api/v1/firms/{firm.CreditCode}/measures";
        (await _duty.Get($"{path}?at=2020-12-01T11:59:00Z")).Of()["isBound"]!
            .GetValue<bool>()
            .ShouldBeFalse();
        var duty = (await _duty.Get($"{path}?at=2020-12-01T20:00:00%2B08:00")).Of();
        duty.Text("at").ShouldBe("2020-12-01T12:00:00+00:00");
        var holding = duty["bindings"]![0]!;
        holding["list"]!.GetValue<int>().ShouldBe(1);
        holding.Text("text").ShouldBe(firm.Spans[0].Text);
        var quantity = firm.Spans[0].Measures.First(measure => measure.Unit == "t/d").Quantity;
        holding["measures"]!
            .AsArray()
            .Select(one => one!["tonPerDay"]?.GetValue<decimal>())
            .ShouldContain(quantity);
        holding["reductionKgPerDayLeast"]!.AsObject().Count.ShouldBe(4);
    }

    private async Task Decisions_come_in_pages_and_each_firm_once()
    {
        var state = _site.Part<FirmRegister>().Now()!;
        var seen = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var cursor = string.Empty; ; )
        {
            var page = (
                await _duty.Post($"/api/v1/decisions?limit=500&cursor={cursor}", "{\"level\":\"orange\"}")
            ).Of();
            seen.AddRange(page["items"]!.AsArray().Select(item => item!.Text("creditCode")));
            ids.Add(page.Text("decisionId"));
            if (page["next"] is not { } next)
            {
                break;
            }

            cursor = next.GetValue<string>();
        }

        seen.ShouldBe(state.City.Order.Select(state.CodeOf));
        ids.Count.ShouldBe(1);

        var code = seen[7];
        var one = (
            await _duty.Post("/api/v1/decisions", $$"""{"level":"red","creditCode":"{{code}}"}""")
        ).Of();
        one["items"]!.AsArray().Single()!.Text("creditCode").ShouldBe(code);
        one.Text("decisionId").ShouldNotBe(ids.Single());
    }

    private async Task A_cursor_of_another_question_or_made_up_is_refused()
    {
        var first = (await _duty.Get("/api/v1/firms?grade=C&limit=3")).Of();
        var next = first.Text("next");
        (await _duty.Get($"/api/v1/firms?grade=C&limit=3&cursor={next}")).Of()["items"]![0]!
            .Text("creditCode")
            .ShouldNotBe(first["items"]![2]!.Text("creditCode"));
        (await _duty.Get($"/api/v1/firms?grade=B&limit=3&cursor={next}")).ShouldBeProblem(400, "EC6609");
        (await _duty.Get($"/api/v1/firms?grade=C&cursor={next[..^2]}AA")).ShouldBeProblem(400, "EC6609");
        (await _duty.Get("/api/v1/firms?cursor=5")).ShouldBeProblem(400, "EC6609");
    }

    private async Task A_county_s_key_finds_its_own_firms_only()
    {
        var state = _site.Part<FirmRegister>().Now()!;
        var (own, other) = (_night.FirmOf("410502").CreditCode, _night.FirmOf("410503").CreditCode);
        (await _clerk.Get($"/api/v1/firms/{own}")).Of().Text("division").ShouldBe("410502");
        (await _clerk.Get($"/api/v1/firms/{other}")).ShouldBeProblem(404, "EC6608");
        (await _clerk.Get($"/api/v1/firms/{other}/measures")).ShouldBeProblem(404, "EC6608");
        (await _clerk.Get($"/api/v1/firms?q={other}")).Of()["items"]!.AsArray().ShouldBeEmpty();
        (
            await _clerk.Post("/api/v1/decisions", $$"""{"level":"red","creditCode":"{{other}}"}""")
        ).ShouldBeProblem(404, "EC6608");
        (await _clerk.Get("/api/v1/lists/1")).ShouldBeProblem(403, "EC6603");
        var deliveries = (await _clerk.Get("/api/v1/lists/1/deliveries?limit=500")).Of();
        deliveries["items"]!.AsArray().Select(item => item!.Text("division")).Distinct().ShouldBe(["410502"]);
        var county = (await _clerk.Get("/api/v1/coverage")).Of()["counties"]!.AsArray().Single()!;
        county["registered"]!
            .GetValue<int>()
            .ShouldBe(state.City.Order.Count(firm => state.DivisionOf(firm) == "410502"));
    }

    private async Task The_rest_answers()
    {
        var rules = (await _duty.Get("/api/v1/rules")).Of();
        rules.Text("ruleSet").ShouldBe(_site.Part<ActiveRules>().Rules.Id);
        var versions = (await _duty.Get("/api/v1/inventories")).Of();
        versions["items"]!.AsArray().Single()!.Text("state").ShouldBe("published");
        var version = await _duty.Get("/api/v1/inventories/1");
        version.Of()["firms"]!.GetValue<int>().ShouldBeGreaterThan(3_000);
        (
            await _duty.Get("/api/v1/inventories/1", ("If-None-Match", version.Headers["ETag"]))
        ).Status.ShouldBe(304);
        var alert = await _duty.Get("/api/v1/alerts/1");
        alert.Of()["notices"]![0]!["list"]!.GetValue<int>().ShouldBe(1);
        alert
            .Headers["ETag"]
            .ShouldBe(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\"alert-1-{_site.Store.Read(kept => kept.Alerts.Find(1))!.Version}\""
                )
            );
        (await _duty.Get("/api/v1/alerts")).Of()["items"]!.AsArray().Count.ShouldBe(1);
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        _site = await TestSite.Start();
        _night = IssuedNight.In(_site);
        _duty = ApiProgram.For(_site, "wang", [Role.DutyOfficer]);
        _clerk = ApiProgram.For(_site, "xian", [Role.CountyClerk], "410502");
    }

    /// <inheritdoc/>
    public async Task DisposeAsync() => await _site.DisposeAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        _duty.Dispose();
        _clerk.Dispose();
    }
}
