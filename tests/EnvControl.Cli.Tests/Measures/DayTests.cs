using System.Text.Json;
using EnvControl.Cli.Tests.Settings;
using NodaTime;

namespace EnvControl.Cli.Tests.Measures;

/// <summary>The day decides which rules count, and it is always said which day that was.</summary>
public sealed class DayTests : IDisposable
{
    private readonly SmallCity _city = new();

    [Fact]
    public void Before_its_first_day_no_rule_of_instrument_340_counts_and_the_lines_left_over_are_counted()
    {
        var reply = _city.Measures("--on", "2019-12-01", "--format", "csv,json");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        CsvText
            .Read(Path.Combine(_city.Results, "measures.csv"))["rules"]
            .ShouldAllBe(rules =>
                !rules.Contains("cement.", StringComparison.Ordinal)
                && !rules.Contains("glass.", StringComparison.Ordinal)
            );
        reply.ShouldSay("条应管控的生产线没有规则覆盖，见 uncovered.csv");
        Columns.TooWide(reply).ShouldBeEmpty();
    }

    [Fact]
    public void Once_the_frame_of_2026_is_adopted_the_list_says_that_the_lowest_industry_decides()
    {
        using var rules = new RulesCopy();
        rules.Spoil(
            "grading.json",
            "\"on\": null, \"document\": null",
            "\"on\": \"2026-02-01\", \"document\": \"安环〔2026〕1号\""
        );
        const string Words = "以最低的等级为准（环办大气〔2026〕2号，安环〔2026〕1号启用）";
        _city.Measures("--on", "2026-02-01", "--rules", rules.Path, "--format", "csv").ShouldSay(Words);
        _city
            .Measures("--on", "2026-01-31", "--rules", rules.Path, "--format", "csv")
            .ShouldNotSay("以最低的等级为准");
    }

    [Fact]
    public void Before_the_first_day_of_any_rule_the_words_say_so()
    {
        var reply = _city.Measures("--on", "2019-07-31", "--format", "csv,json");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        reply.ShouldSay("该日没有行业减排规则生效，最早的自2019-08-01起施行");
        Columns.TooWide(reply).ShouldBeEmpty();
    }

    [Fact]
    public void A_firm_looked_up_before_that_day_is_told_that_no_rule_covers_it()
    {
        using var folder = new TempFolder();
        InventoryFolder.Enterprises(folder, "91410522DEMR8T0C1L,甲水泥,410522,N15,C,no,no,no,no,1,1,1,1,300");
        var reply = Prompt.Run("lookup", "甲水泥", "--inventory", folder.Path, "--on", "2019-12-01");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Error);
        reply.ShouldSay("应管控，但没有规则规定做什么");
        Prompt
            .Run("explain", "甲水泥", "--inventory", folder.Path, "--on", "2019-12-01", "--level", "红")
            .ShouldSay("应管控，但没有规则规定该生产线做什么");
    }

    [Fact]
    public void Without_a_day_an_inventory_is_decided_as_of_today_in_anyang()
    {
        // Half past midnight in Anyang, still the day before in Greenwich.
        var reply = Prompt.RunAt(
            Instant.FromUtc(2020, 11, 30, 16, 30),
            "lookup",
            Code(),
            "--inventory",
            _city.Path,
            "--json"
        );
        reply.Json.GetProperty("on").GetString().ShouldBe("2020-12-01");
    }

    [Fact]
    public void The_built_in_sample_is_asked_about_its_own_day_whatever_the_day_is()
    {
        var reply = Prompt.RunAt(
            Instant.FromUtc(2031, 5, 5, 0, 0),
            "lookup",
            "示例壬戌加工0001号厂",
            "--json"
        );
        reply.Json.GetProperty("on").GetString().ShouldBe("2020-12-01");
        reply.Json.GetProperty("isSample").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void The_same_inventory_rules_and_day_give_the_same_bytes()
    {
        string[] files =
        [
            "measures.csv",
            "lines.csv",
            "uncovered.csv",
            "summary.json",
            "measures.json",
            "measures.xlsx",
        ];
        _city.Measures("--format", "csv,xlsx").Code.ShouldBe(ExitCodes.Done);
        var first = files.Select(file => File.ReadAllBytes(Path.Combine(_city.Results, file))).ToArray();
        _city.Measures("--format", "csv,xlsx").Code.ShouldBe(ExitCodes.Done);
        files.Select(file => File.ReadAllBytes(Path.Combine(_city.Results, file))).ShouldBe(first);
    }

    [Fact]
    public void As_json_standard_output_is_one_document_with_the_summary_and_the_files()
    {
        var reply = _city.Measures("--json");
        reply.Code.ShouldBe(ExitCodes.Done);
        var json = reply.Json;
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(_city.Results, "summary.json")));
        foreach (var field in summary.RootElement.EnumerateObject())
        {
            JsonElement.DeepEquals(json.GetProperty(field.Name), field.Value).ShouldBeTrue(field.Name);
        }

        json.GetProperty("files")
            .EnumerateArray()
            .Select(file => file.GetString())
            .ShouldContain(Path.Combine(_city.Results, "summary.json"));
        json.GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Quiet_names_only_the_files()
    {
        var reply = _city.Measures("--quiet");
        reply.Lines[0].ShouldBe("已写出");
        reply
            .Lines[1..]
            .ShouldAllBe(line =>
                line.Length == 0 || line.StartsWith("  " + _city.Results, StringComparison.Ordinal)
            );
    }

    [Fact]
    public void It_speaks_english_when_asked()
    {
        var reply = _city.Measures("--lang", "en");
        reply.Out.ShouldStartWith("Emergency reduction measures");
        reply.Out.ShouldContain("strict control");
        Columns.TooWide(reply).ShouldBeEmpty();
    }

    public void Dispose() => _city.Dispose();

    private string Code() => CsvText.Read(Path.Combine(_city.Path, "enterprises.csv"))["credit_code"][0];
}
