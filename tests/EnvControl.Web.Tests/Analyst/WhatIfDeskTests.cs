using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EnvControl.Application.Accounts;
using EnvControl.Application.Activation;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Domain.Alerts;
using EnvControl.Files.Writing;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using EnvControl.Web.Tests.Sites;

namespace EnvControl.Web.Tests.Analyst;

/// <summary>The analyst asks what would be different if, by form and by file.</summary>
public sealed class WhatIfDeskTests : IAsyncLifetime
{
    private static readonly (string, string)[] Foundries =
    [
        ("version", "1"),
        ("day", "2020-12-01"),
        ("kind", "Grade"),
        ("pick", "largest"),
        ("count", "30"),
        ("industry", "N06"),
        ("from", "C"),
        ("to", "B"),
        ("by", "pmTonnesPerYear"),
        ("running", "yes"),
    ];

    private TestSite _site = null!;
    private SiteVisitor _analyst = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.Start();
        _analyst = await _site.SignIn("zhao", Role.Analyst);
    }

    public async Task DisposeAsync()
    {
        _analyst.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Thirty_C_grade_foundries_to_B_by_the_form_are_what_the_engine_says_of_the_file()
    {
        var page = await Ask("Add", [.. Foundries, ("then", "run")]);

        page.Status.ShouldBe(200, page.Text);
        page.Text.ShouldContain("30家C级铸造企业升为B级");
        var diff = Compare(Scenario(page), null).Answer.Diff;
        var level = diff.Levels.Single(one => one.Baseline.Level == AlertLevel.Orange);
        level.Firms.Length.ShouldBe(30);
        foreach (var row in level.Pollutants)
        {
            row.Change!.Value.Most.ShouldBeLessThan(0);
            page.Text.ShouldContain(DiffWording.Signed(row.Change!.Value.Least));
            page.Text.ShouldContain(DiffWording.Signed(row.Change!.Value.Most));
        }

        // The study at the prompt asks the same of the same city.
        level
            .Pollutants.Select(row => Math.Round(row.Change!.Value.Least / 1_000_000m, 3))
            .ShouldBe([-59.399m, -115.344m, -92.206m, -174.201m]);
        page.All("data-chart=\"(bar)\"").Length.ShouldBe(3);
        page.Text.ShouldContain("出自假设的规则");
    }

    [Fact]
    public async Task The_command_on_the_page_names_both_hashes_and_another_city_is_refused()
    {
        var page = await Ask("Add", [.. Foundries, ("then", "run")]);
        var command = WebUtility.HtmlDecode(page.All("<code id=\"command\">([^<]+)")[0]);

        command.ShouldStartWith(
            "envcontrol whatif scenario.json --on 2020-12-01 --level yellow,orange,red --expect "
        );
        var hashes = BaselineHashes.TryParse(command.Split(' ')[^1])!;
        hashes.Inventory.Length.ShouldBe(64);
        Compare(Scenario(page), hashes).Answer.Command.ShouldBe(command);
        Should
            .Throw<Domain.Faults.FaultException>(() =>
                Compare(Scenario(page), new BaselineHashes("00000000", "00000000"))
            )
            .Faults.Select(fault => fault.Code)
            .ShouldBe(["EC6401", "EC6402"]);
    }

    [Fact]
    public async Task A_change_is_read_in_plain_words_before_it_is_run_and_a_second_one_is_added_and_taken_out()
    {
        var one = await Ask("Add", [.. Foundries, ("then", "look")]);
        one.Text.ShouldContain("30家企业的绩效等级改为B级");
        one.All("data-chart=\"(bar)\"").ShouldBeEmpty();

        var two = await Ask(
            "Add",
            [
                ("scenario", Scenario(one)),
                ("version", "1"),
                ("day", "2020-12-01"),
                ("kind", "CloseLines"),
                ("pick", "smallest"),
                ("count", "2"),
                ("industry", "N06"),
                ("from", ""),
                ("running", "yes"),
            ]
        );
        JsonNode.Parse(Scenario(two))!["changes"]!.AsArray().Count.ShouldBe(2);
        two.Text.ShouldContain("涉及2家企业");

        var again = await Ask("Remove", ("scenario", Scenario(two)), ("place", "1"));
        JsonNode.Parse(Scenario(again))!["changes"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_faulty_file_tells_all_its_faults_at_once_and_says_where()
    {
        var page = await Upload(
            """
            { "name": { "zh": "试", "en": "test" }, "baseline": { "inventory": "1", "on": "2020-12-01" },
              "changes": [
                { "change": "grade", "firms": { "where": "industri == \"N06\"" }, "grade": "B" },
                { "change": "share", "rule": "no.such.rule", "sharePercent": 40 },
                { "change": "closeLines", "firms": { "codes": ["91410500XXXX000000"] } } ] }
            """
        );

        page.Status.ShouldBe(422);
        var codes = page.All("class=\"code soft\">(EC[0-9]+)");
        codes.Length.ShouldBeGreaterThanOrEqualTo(3, page.Text);
        codes.ShouldContain("EC2611");
        codes.ShouldContain("EC2614");
        page.Text.ShouldContain("probe.json:");
    }

    [Fact]
    public async Task A_file_never_makes_the_site_open_a_path_and_the_baseline_taken_instead_is_told()
    {
        var page = await Upload(
            File.ReadAllText(
                    Checkout.At("tests", "EnvControl.Cli.Tests", "Scenarios", "foundries-c-to-b.json")
                )
                .Replace("\"sample\"", "\"/etc\"", StringComparison.Ordinal)
        );

        page.Status.ShouldBe(200, page.Text);
        page.Text.ShouldContain("EC6403");
        JsonNode.Parse(Scenario(page))!["baseline"]!["inventory"]!.GetValue<string>().ShouldBe("1");
    }

    [Fact]
    public async Task Swapping_sides_turns_every_sign()
    {
        var page = await Ask("Add", [.. Foundries, ("then", "run")]);
        page.Text.ShouldContain("-59.399");

        var swapped = await Ask("Run", ("scenario", Scenario(page)), ("swapped", "yes"));

        WebUtility.HtmlDecode(swapped.Text).ShouldContain("+59.399");
        swapped.Text.ShouldNotContain("-59.399");
    }

    [Fact]
    public async Task Tables_go_out_as_csv_and_the_firms_of_all_levels_are_in_one()
    {
        var page = await Ask("Add", [.. Foundries, ("then", "look")]);

        var firms = await Ask("Csv", ("scenario", Scenario(page)), ("table", "firms"));
        firms.Headers["Content-Type"].ShouldBe("text/csv; charset=utf-8");
        firms.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + (30 * 3));
        (await Ask("Csv", ("scenario", Scenario(page)), ("table", "pollutants"))).Text.ShouldContain(
            "-92.206"
        );
        // Counties and industries add up to the city.
        foreach (var table in new[] { "industries", "divisions" })
        {
            var rows = (await Ask("Csv", ("scenario", Scenario(page)), ("table", table))).Text.Split(
                "\r\n",
                StringSplitOptions.RemoveEmptyEntries
            );
            var column = Array.IndexOf(rows[0].Split(','), "change_kg_d_least");
            rows.Select(row => row.Split(','))
                .Where(cells => cells[0].Trim('\uFEFF') == "orange" && cells[3] == "pm")
                .Sum(cells => decimal.Parse(cells[column], CultureInfo.InvariantCulture))
                .ShouldBe(-92.206m, 0.01m, table);
        }
    }

    [Fact]
    public async Task What_is_missing_in_the_form_is_told_together_and_what_was_typed_stays()
    {
        var page = await Ask(
            "Add",
            ("kind", "Grade"),
            ("pick", "named"),
            ("named", "没有这家厂\n也没有"),
            ("to", "")
        );

        page.Status.ShouldBe(422);
        page.All("class=\"code soft\">(EC[0-9]+)").ShouldBe(["EC6407", "EC6407", "EC6406"]);
        WebUtility.HtmlDecode(page.Text).ShouldContain("没有这家厂\n也没有");
    }

    [Fact]
    public async Task An_analyst_bounded_to_a_county_does_not_see_the_city()
    {
        using var bounded = await _site.SignIn("qian", [Role.Analyst], "410502");

        (await bounded.Get("/analysis")).Status.ShouldBe(403);
    }

    private static string Scenario(SiteAnswer page) =>
        WebUtility.HtmlDecode(page.All("name=\"scenario\" value=\"([^\"]*)\"")[0]);

    private Task<SiteAnswer> Ask(string handler, params (string, string)[] fields) =>
        _analyst.PostFrom("/analysis", $"/analysis?handler={handler}", fields);

    private async Task<SiteAnswer> Upload(string text)
    {
        var token = WebUtility.HtmlDecode(
            (await _analyst.Get("/analysis")).All(
                "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\""
            )[0]
        );
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "probe.json" },
        };
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri("/analysis?handler=File", UriKind.Relative)
        )
        {
            Content = content,
        };
        return await _analyst.Send(request);
    }

    /// <summary>The use case behind <c>envcontrol whatif</c>, over the same store.</summary>
    private WhatIfResult Compare(string scenario, BaselineHashes? expected)
    {
        var folder = Directory.CreateTempSubdirectory("whatif");
        try
        {
            var path = Path.Combine(folder.FullName, ScenarioDesk.FileName);
            File.WriteAllText(path, scenario);
            return new CompareScenario(
                new OpenInventory(
                    new StoredInventories(
                        _site.Store,
                        _site.Part<IInventoryTables>(),
                        _site.Part<IInventoryReader>()
                    ),
                    _site.Clock
                ),
                rules => new KeptRules(_site.Store).Load(rules!),
                Parts.Engine,
                new ScenarioWriter(),
                AnalysisBaselines.Schemas
            ).Run(
                new WhatIfOrder(
                    path,
                    null,
                    [.. AlertLevels.All],
                    0,
                    Path.Combine(folder.FullName, "out"),
                    on =>
                        new WhatIfCommand(ScenarioDesk.FileName, on, [.. AlertLevels.All])
                        {
                            Expected = expected,
                        }.ToString()
                )
                {
                    Expected = expected,
                }
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
