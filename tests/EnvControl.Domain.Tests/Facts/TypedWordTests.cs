using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Tests.Facts;

public class TypedWordTests
{
    private static readonly FactDefinition Days = Sample.Fact(
        "days",
        FactType.Number,
        FactTable.Enterprise,
        "days"
    ) with
    {
        Min = 0,
        Max = 366,
        IsInteger = true,
    };

    private static readonly FactDefinition Kind = Sample.Category(
        "kind",
        FactTable.Enterprise,
        "kind",
        []
    ) with
    {
        Values = [new FactCategory("brick", new("砖", "Brick"))],
    };

    [Theory]
    [InlineData(" 300 ", true)]
    [InlineData("366", true)]
    [InlineData("367", false)]
    [InlineData("-1", false)]
    [InlineData("12.5", false)]
    [InlineData("1e2", false)]
    [InlineData("", false)]
    public void A_number_is_taken_in_its_range_and_form_and_nothing_else(string word, bool isValue) =>
        TypedWord.Read(Days, word).IsMissing.ShouldBe(!isValue);

    [Theory]
    [InlineData("brick")]
    [InlineData("砖")]
    [InlineData("BRICK ")]
    public void A_category_is_known_by_its_id_and_by_either_label(string word) =>
        TypedWord.Read(Kind, word).ShouldBe(FactValue.Of("brick"));

    [Fact]
    public void A_word_that_is_no_value_is_missing_and_no_guess()
    {
        TypedWord.Read(Kind, "bricks").IsMissing.ShouldBeTrue();
        TypedWord
            .Read(Sample.Fact("leading", FactType.Flag, FactTable.Enterprise, "leading"), "也许")
            .IsMissing.ShouldBeTrue();
        TypedWord
            .Read(Sample.Fact("name", FactType.Text, FactTable.Enterprise, "name"), "甲厂")
            .IsMissing.ShouldBeTrue();
    }
}
