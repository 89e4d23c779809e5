using EnvControl.Domain.Alerts;

namespace EnvControl.Domain.Tests.Alerts;

public class AlertLevelTests
{
    [Theory]
    [InlineData("red", AlertLevel.Red)]
    [InlineData("RED", AlertLevel.Red)]
    [InlineData(" red ", AlertLevel.Red)]
    [InlineData("红", AlertLevel.Red)]
    [InlineData("红色", AlertLevel.Red)]
    [InlineData("红色预警", AlertLevel.Red)]
    [InlineData("I", AlertLevel.Red)]
    [InlineData("Ⅰ", AlertLevel.Red)]
    [InlineData("Ⅰ级", AlertLevel.Red)]
    [InlineData("I级", AlertLevel.Red)]
    [InlineData("一级", AlertLevel.Red)]
    [InlineData("二级", AlertLevel.Orange)]
    [InlineData("三级", AlertLevel.Yellow)]
    [InlineData("orange", AlertLevel.Orange)]
    [InlineData("橙", AlertLevel.Orange)]
    [InlineData("橙色", AlertLevel.Orange)]
    [InlineData("II", AlertLevel.Orange)]
    [InlineData("Ⅱ级", AlertLevel.Orange)]
    [InlineData("yellow", AlertLevel.Yellow)]
    [InlineData("黄", AlertLevel.Yellow)]
    [InlineData("黄色", AlertLevel.Yellow)]
    [InlineData("III", AlertLevel.Yellow)]
    [InlineData("iii", AlertLevel.Yellow)]
    [InlineData("Ⅲ级", AlertLevel.Yellow)]
    public void A_level_is_read_in_every_spelling_of_an_order(string text, AlertLevel level)
    {
        AlertLevels.TryParse(text, out var read).ShouldBeTrue();
        read.ShouldBe(level);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("蓝")]
    [InlineData("IV")]
    [InlineData("1")]
    [InlineData("all")]
    public void What_is_no_level_is_refused(string? text) =>
        AlertLevels.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_written_level_is_read_again()
    {
        foreach (var level in AlertLevels.All)
        {
            AlertLevels.TryParse(level.Spell(), out var read).ShouldBeTrue();
            read.ShouldBe(level);
        }
    }

    [Fact]
    public void Levels_are_listed_from_the_lowest_and_a_stricter_one_is_greater()
    {
        AlertLevels.All.Select(level => level.Spell()).ShouldBe(["yellow", "orange", "red"]);
        (AlertLevel.Red > AlertLevel.Orange && AlertLevel.Orange > AlertLevel.Yellow).ShouldBeTrue();
    }
}
