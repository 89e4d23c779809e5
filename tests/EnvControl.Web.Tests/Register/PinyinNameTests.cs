using EnvControl.Web.Reading;

namespace EnvControl.Web.Tests.Register;

public class PinyinNameTests
{
    [Theory]
    [InlineData("汤阴县单庄村砖瓦厂", "dzc")]
    [InlineData("汤阴县单庄村砖瓦厂", "szc")]
    [InlineData("安阳长流程钢铁有限公司", "clc")]
    [InlineData("安阳长流程钢铁有限公司", "ZLC")]
    [InlineData("解放（3号）铸造", "xf3hzz")]
    [InlineData("解放（3号）铸造", "jf")]
    [InlineData("林州ABC铸件", "lzabcz")]
    public void A_name_is_found_by_first_letters_of_any_reading_of_its_characters(
        string name,
        string letters
    ) => new PinyinName(name).Has(letters).ShouldBeTrue();

    [Theory]
    [InlineData("汤阴县单庄村砖瓦厂", "zdc")]
    [InlineData("汤阴县单庄村砖瓦厂", "dzcx")]
    [InlineData("安阳", "ays")]
    public void Letters_in_another_order_or_beyond_the_name_find_nothing(string name, string letters) =>
        new PinyinName(name).Has(letters).ShouldBeFalse();

    [Fact]
    public void Every_common_character_has_a_reading()
    {
        var without = Enumerable
            .Range(0x4E00, 0x9FA5 - 0x4E00 + 1)
            .Count(code => PinyinTable.Of((char)code) == 0);
        without.ShouldBeLessThan(50);
    }
}
