using CsCheck;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Screens;

/// <summary>Where lines of Chinese text end.</summary>
public sealed class LineBreaksTests
{
    private const string Letters = "限产停业基数，。；、（）《》〔〕“”0123456789 ABct/%.-=−×÷≤\n";

    [Fact]
    public void No_line_is_too_wide_and_no_letter_is_lost_or_moved() =>
        Gen.Select(Gen.Char[Letters].Array[0, 120], Gen.Int[4, 60])
            .Each(
                2_000,
                1,
                (letters, columns) =>
                {
                    var text = new string(letters);
                    var wrapped = LineBreaks.Wrap(text, columns);
                    wrapped.Split('\n').ShouldAllBe(line => Columns.Of(line) <= columns);
                    Solid(wrapped).ShouldBe(Solid(text));
                }
            );

    [Theory]
    [InlineData("一般行业 1,710家；小微涉气 56家", 12, "一般行\n业 1,710家；\n小微涉\n气 56家")]
    [InlineData("减排量按基数计算，其余不计", 16, "减排量按基数计\n算，其余不计")]
    [InlineData("依据《水泥》（熟料）执行", 6, "依据\n《水\n泥》\n（熟\n料）执\n行")]
    [InlineData("上限 = 10400 × (1 − 20%) = 8320 t/d", 26, "上限 = 10400 × (1 − 20%)\n= 8320 t/d")]
    [InlineData("not more than that", 9, "not more\nthan that")]
    public void Numbers_keep_their_units_and_marks_their_words(string text, int columns, string lines) =>
        LineBreaks.Wrap(text, columns).ShouldBe(lines);

    private static string Solid(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
