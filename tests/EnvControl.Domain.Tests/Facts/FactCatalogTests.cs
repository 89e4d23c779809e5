using EnvControl.Domain.Facts;

namespace EnvControl.Domain.Tests.Facts;

public class FactCatalogTests
{
    [Fact]
    public void A_fact_is_found_by_its_exact_id_only()
    {
        Sample.Facts.TryGet("grade", out var fact).ShouldBeTrue();
        fact!.Id.ShouldBe("grade");
        Sample.Facts.TryGet("Grade", out _).ShouldBeFalse();
        Should.Throw<KeyNotFoundException>(() => Sample.Facts["grad"]).Message.ShouldContain("'grad'");
    }

    [Fact]
    public void Positions_follow_the_file()
    {
        for (var position = 0; position < Sample.Facts.Count; position++)
        {
            Sample.Facts.PositionOf(Sample.Facts.Facts[position].Id).ShouldBe(position);
        }
    }

    [Fact]
    public void An_id_that_stands_twice_is_refused()
    {
        var fact = Sample.Facts["grade"];
        Should.Throw<ArgumentException>(() => new FactCatalog([fact, fact]));
    }

    [Fact]
    public void A_heading_may_be_the_column_the_Chinese_label_a_further_title_or_the_id()
    {
        var fact = Sample.Facts["so2TonnesPerYear"] with { Titles = ["SO2排放量(年)"] };
        fact.Headings.ShouldBe(["so2_t_a", "so2TonnesPerYear-zh", "SO2排放量(年)", "so2TonnesPerYear"]);
        Sample.Facts["guarantee"].Headings.ShouldBe(["guarantee-zh", "guarantee"]);
    }

    [Fact]
    public void The_facts_of_a_table_come_in_order() =>
        Sample.Facts.Of(FactTable.List).Select(fact => fact.Id).ShouldBe(["guarantee"]);
}
