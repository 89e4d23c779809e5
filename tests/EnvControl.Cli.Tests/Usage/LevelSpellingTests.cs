using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Usage;

/// <summary>A level may be written as clerks, instruments and programs write it.</summary>
[Collection(CementFirmsGroup.Name)]
public sealed class LevelSpellingTests(CementFirms firms)
{
    [Theory]
    [InlineData("red", "红", "红色", "I", "Ⅰ", "red", "RED", "Ⅰ级", "红色预警")]
    [InlineData("orange", "橙", "橙色", "II", "Ⅱ", "orange", "ii")]
    [InlineData("yellow", "黄", "黄色", "III", "Ⅲ", "yellow", "Yellow")]
    public void Every_spelling_means_the_same_level(string level, params string[] spellings)
    {
        foreach (var spelling in spellings)
        {
            Levels("--level", spelling).ShouldBe([level], spelling);
        }
    }

    [Theory]
    [InlineData("all")]
    [InlineData("全部")]
    [InlineData("red,yellow,orange")]
    [InlineData("红、橙、黄")]
    [InlineData("红，橙，黄，红")]
    public void All_levels_come_yellow_first_however_they_are_asked_for(string typed) =>
        Levels("--level", typed).ShouldBe(["yellow", "orange", "red"]);

    [Fact]
    public void The_option_may_be_given_several_times() =>
        Levels("--level", "红", "--level", "黄").ShouldBe(["yellow", "red"]);

    [Fact]
    public void Without_the_option_all_levels_are_answered() =>
        Levels().ShouldBe(["yellow", "orange", "red"]);

    [Fact]
    public void Files_hold_only_the_levels_asked_for()
    {
        using var folder = new TempFolder();
        Prompt
            .Run(
                "measures",
                "--inventory",
                firms.Path,
                "--level",
                "橙",
                "--out",
                folder.Path,
                "--format",
                "csv"
            )
            .Code.ShouldBe(ExitCodes.Done);
        CsvText.Read(folder["measures.csv"])["level"].ShouldAllBe(level => level == "orange");
    }

    private string[] Levels(params string[] options) =>
        [
            .. firms
                .Lookup(CementFirms.TwoKilns, ["--json", .. options])
                .Json.GetProperty("levels")
                .EnumerateArray()
                .Select(level => level.GetProperty("level").GetString()!),
        ];
}
