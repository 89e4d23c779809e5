using System.Globalization;
using EnvControl.Domain.Amounts;

namespace EnvControl.Cli.Tests.Scenarios;

/// <summary>The study: thirty C-grade foundries of the sample city become B. What does it change, and are the targets still met?</summary>
public sealed class FoundryStudyTests : IClassFixture<FoundryStudy>
{
    private readonly FoundryStudy _study;

    public FoundryStudyTests(FoundryStudy study) => _study = study;

    [Fact]
    public void It_chooses_the_thirty_largest_emitters_of_particulates_and_none_is_eased()
    {
        var firms = FoundryArithmetic.Largest(_study.City);
        var codes = firms.Select(firm => _study.City.Enterprises.CreditCodes.Text(firm)).ToArray();
        _study.Document["changes"]![0]!["firms"]!
            .AsArray()
            .Select(code => code!.GetValue<string>())
            .ShouldBe(codes);
        _study.City.Overlays.Entries.Select(entry => entry.Firm.Text).Intersect(codes).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("yellow", 300, 0)]
    [InlineData("orange", 500, 200)]
    [InlineData("red", 1000, 500)]
    public void The_change_is_that_of_the_firms_bases_and_the_rules_shares(string level, int c, int b)
    {
        var firms = FoundryArithmetic.Largest(_study.City);
        foreach (var pollutant in Pollutants.All)
        {
            var (least, most) = FoundryArithmetic.Change(_study.City, firms, pollutant, c, b);
            least.ShouldBeLessThan(0);
            var change = _study.Pollutant(level, pollutant)["changeKgPerDay"]!;
            change["least"]!.GetValue<decimal>().ShouldBe(Kilograms(least));
            change["most"]!.GetValue<decimal>().ShouldBe(Kilograms(most));
        }
    }

    /// <summary>The answer as it was when it was last read by somebody: kg a day, and the share reached at least in the scenario.</summary>
    [Theory]
    [InlineData("yellow", "so2", -72.789, -69.217, 22.27)]
    [InlineData("yellow", "nox", -140.124, -138.313, 16.26)]
    [InlineData("yellow", "pm", -109.108, -107.238, 19.20)]
    [InlineData("yellow", "vocs", -205.713, -200.338, 13.85)]
    [InlineData("orange", "so2", -59.399, -55.827, 33.66)]
    [InlineData("orange", "nox", -115.344, -113.534, 28.91)]
    [InlineData("orange", "pm", -92.206, -90.336, 31.30)]
    [InlineData("orange", "vocs", -174.201, -168.826, 27.09)]
    [InlineData("red", "so2", -85.688, -85.688, 60.85)]
    [InlineData("red", "nox", -166.572, -166.572, 47.39)]
    [InlineData("red", "pm", -141.652, -141.652, 51.75)]
    [InlineData("red", "vocs", -285.482, -285.482, 47.10)]
    public void Less_is_saved_and_every_target_is_met_all_the_same(
        string level,
        string pollutant,
        double least,
        double most,
        double share
    )
    {
        var answer = _study.Pollutant(level, Pollutants.All.Single(p => p.Spell() == pollutant));
        answer["changeKgPerDay"]!["least"]!.GetValue<decimal>().ShouldBe((decimal)least);
        answer["changeKgPerDay"]!["most"]!.GetValue<decimal>().ShouldBe((decimal)most);
        var reached = answer["scenarioShare"]!["least"]!.GetValue<decimal>();
        (Math.Floor(reached * 100) / 100).ShouldBe((decimal)share);
        reached.ShouldBeGreaterThan(answer["target"]!.GetValue<decimal>());
        answer["baselineTargetMet"]!.GetValue<string>().ShouldBe("met");
        answer["scenarioTargetMet"]!.GetValue<string>().ShouldBe("met");
        // Both grades take the assumed template: nothing of this is law.
        answer["assumedShare"]!.GetValue<decimal>().ShouldBe(1);
    }

    [Fact]
    public void The_screen_answers_a_vice_mayor_before_it_shows_figures_and_stays_within_a_hundred_columns()
    {
        var lines = _study.Screen.Split('\n');
        lines[0].ShouldBe("情景推演：30家C级铸造企业升为B级");
        lines[1].ShouldStartWith("注意：下面的差别全部出自假设的规则，不是文件规定。");
        _study
            .Screen.IndexOf("结论（情景减基准）", StringComparison.Ordinal)
            .ShouldBeLessThan(_study.Screen.IndexOf("基准减排kg/d", StringComparison.Ordinal));
        var words = _study
            .Screen.Replace("\n", string.Empty, StringComparison.Ordinal)
            .Replace(" ", string.Empty, StringComparison.Ordinal);
        words.ShouldContain("四项污染物的减排目标（20%）原来达到，情景下仍达到");
        words.ShouldContain("离目标最近的是挥发性有机物，由27.34%变为27.09%");
        words.ShouldContain("升级改造本身减少的排放没有算进来");
        words.ShouldContain("其中2家还有别的行业，那里的等级不变");
        words.ShouldContain("3家企业缺停产次序");
        words.ShouldContain("情景结果只供比较，不能下达");
        lines
            .Where(line => Width(line) > 100 && !line.Contains("whatif", StringComparison.Ordinal))
            .ShouldBeEmpty();
        lines.Count(line => line.Contains("→按规定减排", StringComparison.Ordinal)).ShouldBeInRange(1, 20);
    }

    [Fact]
    public void Every_firm_that_differs_stands_in_the_table_at_each_level()
    {
        var rows = File.ReadAllLines(Path.Combine(_study.Folder, "whatif.csv"));
        rows.Length.ShouldBe(1 + (30 * 3));
        rows.Skip(1).ShouldAllBe(row => row.EndsWith(",assumed", StringComparison.Ordinal));
        var total = rows.Skip(1)
            .Where(row => row.Contains(",red,", StringComparison.Ordinal))
            .Sum(row => decimal.Parse(row.Split(',')[^3], CultureInfo.InvariantCulture));
        total.ShouldBe(-141.652m, 0.015m);
    }

    /// <summary>Columns on a terminal: a Chinese sign takes two.</summary>
    private static int Width(string line) =>
        line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and <= 0xFFEF ? 2 : 1);

    private static decimal Kilograms(long milligrams) =>
        Math.Round(milligrams / 1_000_000m, 3, MidpointRounding.ToEven);
}
