using System.Xml.Linq;

namespace EnvControl.House.Tests;

/// <summary>Public types say what they are, with the Chinese word a bureau would use.</summary>
public class SummaryTests
{
    public static TheoryData<string> Libraries =>
        [.. Product.LeftToRight.Where(project => project is not ("EnvControl.Cli" or "EnvControl.Web"))];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Every_public_type_has_a_summary_with_its_Chinese_word(string project)
    {
        var summaries = Summaries(project);
        (
            from type in Product.Load(project).GetExportedTypes()
            where !type.IsNested
            let summary = summaries.GetValueOrDefault("T:" + type.FullName, string.Empty)
            where !summary.Any(IsChinese)
            select $"{type.FullName}: \"{summary.Trim()}\""
        ).ShouldBeEmpty();
    }

    [Fact]
    public void The_summaries_are_really_read() =>
        Summaries("EnvControl.Domain")["T:EnvControl.Domain.Alerts.AlertLevel"].ShouldContain("预警级别");

    private static Dictionary<string, string> Summaries(string project) =>
        XDocument
            .Load(Path.ChangeExtension(Product.Load(project).Location, ".xml"))
            .Descendants("member")
            .ToDictionary(
                member => member.Attribute("name")!.Value,
                member => (string?)member.Element("summary") ?? string.Empty,
                StringComparer.Ordinal
            );

    private static bool IsChinese(char character) => character is >= '一' and <= '鿿';
}
