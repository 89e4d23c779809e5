using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Measures;

/// <summary>The city's target without the sources that are not firms.</summary>
public sealed class CityTargetTests : IDisposable
{
    private const string Because =
        "未提供全社会其他源（sources.csv），比例为工业排放基数的比例，全市目标无法判断";
    private readonly SmallCity _city = new();

    [Fact]
    public void Without_sources_the_target_is_unknown_in_the_summary_in_the_document_and_in_words()
    {
        File.Delete(Path.Combine(_city.Path, "sources.csv"));
        var words = _city.Measures();
        words.Code.ShouldBe(ExitCodes.Done, words.Error);
        words.ShouldSay(Because);
        words.Out.ShouldContain("工业基数kg/d");
        words.Out.ShouldNotContain(" 达到");
        words.Out.ShouldNotContain("未达到");
        Columns.TooWide(words).ShouldBeEmpty();

        Outcomes(
                JsonDocument.Parse(File.ReadAllText(Path.Combine(_city.Results, "summary.json"))).RootElement
            )
            .ShouldBe(Enumerable.Repeat("unknown", 12));
        Outcomes(_city.Measures("--json").Json).ShouldBe(Enumerable.Repeat("unknown", 12));
        _city.Measures("--lang", "en").Out.ShouldContain("can't be judged");
    }

    [Fact]
    public void With_sources_every_target_is_judged() =>
        Outcomes(_city.Measures("--json").Json).ShouldNotContain("unknown");

    public void Dispose() => _city.Dispose();

    private static IEnumerable<string?> Outcomes(JsonElement summary) =>
        summary
            .GetProperty("levels")
            .EnumerateArray()
            .SelectMany(level => level.GetProperty("targetMet").EnumerateObject())
            .Select(outcome => outcome.Value.GetString());
}
