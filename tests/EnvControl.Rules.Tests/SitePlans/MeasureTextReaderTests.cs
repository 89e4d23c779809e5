using CsCheck;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Measures;
using EnvControl.Rules.SitePlans;

namespace EnvControl.Rules.Tests.SitePlans;

/// <summary>What firms file in their own words is read where it can be, and kept where it cannot.</summary>
public sealed class MeasureTextReaderTests
{
    private static readonly MeasureTextReader Reader = new(Repository.Rules.MeasureWords);

    private static readonly string[] Fragments =
    [
        "限产",
        "停产",
        "停",
        "烧结机",
        "高炉",
        "、",
        "，",
        "；",
        "。",
        "（",
        "）",
        "30%",
        "５０％",
        "百分之三十",
        "2台",
        "每日23时至次日7时",
        "以生产线计",
        "禁用国四",
        "除外",
        "必要时",
        " ",
        "\n",
        "1、",
        "9500吨以内",
        "加强保洁",
        "\"",
        "=1+1",
    ];

    public static TheoryData<string> Cases => [.. TextCase.All.Select(drawn => drawn.Text)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_of_the_case_file_is_read_as_it_says(string text)
    {
        var wanted = TextCase.All.Single(one => one.Text == text);
        var read = Reader.Read(text);
        read.Clauses.SelectMany(clause => clause.Measures)
            .Select(TextCase.Of)
            .ShouldBe(wanted.Reads, wanted.From);
        read.Clauses.Any(clause => clause.IsJoint).ShouldBe(wanted.Joint);
    }

    [Fact]
    public void Whatever_is_filed_no_letter_or_digit_of_it_is_lost()
    {
        var random = new PCG(1, 41);
        var texts = Gen.Int[0, Fragments.Length - 1]
            .Array[1, 14]
            .Select(picks => string.Concat(picks.Select(i => Fragments[i])));
        for (var i = 0; i < 2_000; i++)
        {
            var text = texts.Generate(random, null, out _);
            var read = Reader.Read(text);
            string.Concat(read.Clauses.Select(clause => clause.Text).Select(MeasureTextReader.Gist))
                .ShouldBe(MeasureTextReader.Gist(text));
            read.Clauses.ShouldAllBe(clause => clause.Measures.Length > 0);
        }
    }

    [Fact]
    public void A_share_is_read_alike_in_every_way_of_writing_it()
    {
        string[] digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
        for (var percent = 1; percent <= 99; percent++)
        {
            var chinese =
                (percent / 10) switch
                {
                    0 => string.Empty,
                    1 => "十",
                    var tens => digits[tens] + "十",
                } + digits[percent % 10];
            var wide = string.Concat($"{percent}".Select(digit => (char)(digit + 0xFEE0)));
            string[] ways =
            [
                $"限产{percent}%",
                $"限产{wide}％",
                $"限产 {percent} %",
                $"限产百分之{chinese}",
                $"限产百分之{percent}",
            ];
            foreach (var way in ways)
            {
                Reader
                    .Read(way)
                    .Clauses.ShouldHaveSingleItem()
                    .Measures.ShouldHaveSingleItem()
                    .ShouldBe(
                        new Curtailment(
                            null,
                            Permille.FromPercent(percent),
                            CurtailmentBase.EmissionBase,
                            false
                        ),
                        way
                    );
            }
        }
    }

    [Fact]
    public void A_word_added_to_any_readable_text_makes_it_unread_and_not_something_else()
    {
        // A qualification that is not understood must never be dropped with the rest read as if it were not there.
        string[] qualifications = ["原则上", "争取", "除应急外", "视天气"];
        foreach (
            var text in (string[])
                ["停产", "限产30%", "停2台", "每日8时至20时停产", "产量控制在900吨以内", "按60%负荷生产"]
        )
        {
            foreach (var qualification in qualifications)
            {
                Reader.Read(qualification + text).Clauses.ShouldHaveSingleItem().IsRead.ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void A_very_long_text_is_kept_whole_and_not_read()
    {
        var text = string.Concat(Enumerable.Repeat("限产30%，", 1_000));
        Reader.Read(text).Clauses.ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Fact]
    public void Texts_that_differ_in_blanks_and_marks_only_have_one_gist()
    {
        MeasureTextReader
            .Gist("限产３０％，禁用国四。")
            .ShouldBe(MeasureTextReader.Gist(" 限产30%; 禁用国四"));
        MeasureTextReader
            .Gist("限产30%")
            .ShouldNotBe(MeasureTextReader.Gist("限产50%"), StringComparer.Ordinal);
    }
}
