using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Measures;

/// <summary><c>summary.json</c> of the built-in sample city: what other programs read.</summary>
[Collection(SampleCityGroup.Name)]
public sealed class SampleCitySummaryTests(SampleCityRun city)
{
    private static readonly string[] Pollutants = ["so2", "nox", "pm", "vocs"];

    [Fact]
    public void It_has_the_agreed_fields()
    {
        Fields(city.Summary)
            .ShouldBe(["on", "inventory", "ruleSet", "engine", "elapsedHours", "counts", "orders", "levels"]);
        Fields(city.Summary.GetProperty("inventory"))
            .ShouldBe(["name", "sha256", "enterprises", "lines", "sources", "isSample"]);
        Fields(Counts).ShouldBe(["grades", "leading", "overlays", "classes"]);
        string[] agreed =
        [
            "level",
            "classes",
            "reductionKgPerDay",
            "industrialBaseKgPerDay",
            "cityBaseKgPerDay",
            "share",
            "target",
            "targetMet",
            "groups",
            "assumedLines",
            "unknownFirms",
        ];
        Levels.ShouldAllBe(level => agreed.SequenceEqual(Fields(level).Where(agreed.Contains)));
    }

    [Fact]
    public void It_counts_the_city_that_was_reported()
    {
        city.Summary.GetProperty("inventory").GetProperty("enterprises").GetInt32().ShouldBe(3_940);
        Counts.GetProperty("grades").GetProperty("A").GetInt32().ShouldBe(14);
        Counts.GetProperty("grades").GetProperty("B").GetInt32().ShouldBe(48);
        Counts.GetProperty("leading").GetInt32().ShouldBe(19);
        Counts.GetProperty("overlays").GetProperty("guarantee").GetInt32().ShouldBe(64);
        Counts.GetProperty("overlays").GetProperty("smallMicro").GetInt32().ShouldBe(56);
    }

    [Fact]
    public void Every_grade_is_counted_once()
    {
        var grades = Counts.GetProperty("grades").EnumerateObject();
        grades.Sum(grade => grade.Value.GetInt32()).ShouldBe(3_940);
    }

    [Fact]
    public void It_names_day_engine_and_the_hashes_that_prove_what_was_decided_from_what()
    {
        city.Summary.GetProperty("on").GetString().ShouldBe("2020-12-01");
        city.Summary.GetProperty("engine").GetString().ShouldBe("columnar");
        city.Summary.GetProperty("ruleSet").GetString()!.ShouldMatch("^[0-9a-f]{64}$");
        city.Summary.GetProperty("inventory")
            .GetProperty("sha256")
            .GetString()!
            .ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Levels_stand_yellow_orange_red() =>
        Levels.Select(level => level.GetProperty("level").GetString()).ShouldBe(["yellow", "orange", "red"]);

    [Fact]
    public void Every_firm_is_in_one_class_or_named_unknown_at_every_level()
    {
        foreach (var level in Levels)
        {
            var classes = level.GetProperty("classes").EnumerateObject().Sum(value => value.Value.GetInt32());
            (classes + level.GetProperty("unknownFirms").GetInt32()).ShouldBe(3_940);
        }
    }

    [Theory]
    [InlineData("so2")]
    [InlineData("nox")]
    [InlineData("pm")]
    [InlineData("vocs")]
    public void A_higher_level_saves_more_of_each_pollutant(string pollutant)
    {
        var saved = Levels.Select(level => Amount(level, "reductionKgPerDay", pollutant)).ToArray();
        var shares = Levels.Select(level => Amount(level, "share", pollutant)).ToArray();
        saved.ShouldBeInOrder(SortDirection.Ascending);
        saved.Distinct().Count().ShouldBe(3);
        shares.ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public void No_level_saves_more_than_there_is()
    {
        foreach (var level in Levels)
        {
            foreach (var pollutant in Pollutants)
            {
                Amount(level, "reductionKgPerDay", pollutant)
                    .ShouldBeInRange(0, Amount(level, "industrialBaseKgPerDay", pollutant));
                Amount(level, "cityBaseKgPerDay", pollutant)
                    .ShouldBeGreaterThan(Amount(level, "industrialBaseKgPerDay", pollutant));
            }
        }
    }

    [Fact]
    public void The_share_is_that_of_the_whole_city_firms_and_other_sources_together()
    {
        foreach (var level in Levels)
        {
            var groups = level.GetProperty("groups").EnumerateArray().ToArray();
            foreach (var pollutant in Pollutants)
            {
                var saved = groups.Sum(group => Amount(group, "reductionKgPerDay", pollutant));
                var share = 100 * saved / Amount(level, "cityBaseKgPerDay", pollutant);
                Amount(level, "share", pollutant).ShouldBe(share, 0.002m);
            }
        }
    }

    [Fact]
    public void The_targets_are_ten_twenty_thirty_percent_and_every_one_is_judged()
    {
        int[] percent = [10, 20, 30];
        foreach (var (level, target) in Levels.Zip(percent))
        {
            foreach (var pollutant in Pollutants)
            {
                Amount(level, "target", pollutant).ShouldBe(target);
                var isMet = Amount(level, "share", pollutant) >= target;
                level
                    .GetProperty("targetMet")
                    .GetProperty(pollutant)
                    .GetString()
                    .ShouldBe(isMet ? "met" : "notMet");
            }
        }
    }

    [Fact]
    public void It_says_how_much_rests_on_assumptions() =>
        Levels.ShouldAllBe(level => level.GetProperty("assumedLines").GetInt32() > 0);

    private JsonElement Counts => city.Summary.GetProperty("counts");

    private JsonElement[] Levels => [.. city.Summary.GetProperty("levels").EnumerateArray()];

    private static string[] Fields(JsonElement element) =>
        [.. element.EnumerateObject().Select(field => field.Name)];

    private static decimal Amount(JsonElement element, string field, string pollutant) =>
        element.GetProperty(field).GetProperty(pollutant).GetDecimal();
}
