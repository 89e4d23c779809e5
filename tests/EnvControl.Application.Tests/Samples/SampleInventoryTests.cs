using EnvControl.Application.Samples;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Tests.Samples;

public sealed class SampleInventoryTests
{
    private static readonly Lazy<EmergencyReductionInventory> City = new(() =>
        SampleInventory.Build(Shipped.Profile, 3_940, 2020, Shipped.Rules.Value)
    );

    [Fact]
    public void The_shipped_rules_know_every_code_and_fact_of_the_sample()
    {
        var city = City.Value;
        city.IsSample.ShouldBeTrue();
        city.Name.ShouldBe("sample");
        city.Enterprises.Count.ShouldBe(3_940);
        city.Lines.FirmCount.ShouldBe(3_940);
        city.Sources!.Rows.Length.ShouldBe(60);
        city.Overlays.Entries.OfType<Guarantee>().Count().ShouldBe(64);
        city.Overlays.Entries.OfType<SmallMicroEmitter>().Count().ShouldBe(56);
    }

    [Fact]
    public void Every_column_of_the_sample_is_the_column_its_fact_declares()
    {
        var facts = Shipped.Rules.Value.Facts;
        foreach (var (id, heading) in SampleColumns.Enterprise.Select(c => (c.FactId, c.Heading)))
        {
            facts[id].Table.ShouldBe(FactTable.Enterprise, id);
            facts[id].Column.ShouldBe(heading);
        }

        foreach (var column in SampleColumns.LinesOf(Shipped.Profile))
        {
            facts[column.FactId].Column.ShouldBe(column.Heading);
        }
    }

    [Fact]
    public void Every_firm_says_yes_or_no_but_those_whose_gaps_are_stated()
    {
        var firms = City.Value.Enterprises;
        Missing(firms[FactIds.Grade]).ShouldBe(9);
        Missing(firms["suspended"]).ShouldBe(3);
        Missing(firms[FactIds.Leading]).ShouldBe(3);
        Missing(firms[FactIds.LongIdle]).ShouldBe(2);
        Missing(firms["advanced"]).ShouldBe(0);
        Missing(firms[FactIds.OperatingDays]).ShouldBe(7);
        Missing(firms.Yearly(Pollutant.Vocs)).ShouldBe(9);
        Missing(firms.Yearly(Pollutant.Pm)).ShouldBe(0);
    }

    [Fact]
    public void Every_grade_is_one_its_industry_knows()
    {
        var rules = Shipped.Rules.Value;
        for (var i = 0; i < City.Value.Enterprises.Count; i++)
        {
            foreach (var standing in City.Value.Enterprises.StandingsOf(i))
            {
                var industry = rules.Industries[standing.Industry.Text];
                var fits =
                    standing.Grade is null or PerformanceGrade.Ungraded
                    || (industry.Grades.IsEmpty && !industry.HasLeading)
                    || industry.Grades.Contains(standing.Grade.Value);
                fits.ShouldBeTrue($"{standing.Industry} has no grade {standing.Grade}");
            }
        }
    }

    [Fact]
    public void Leading_and_non_leading_firms_are_in_industries_that_know_them()
    {
        var rules = Shipped.Rules.Value;
        foreach (var firm in Shipped.City.Value.Where(f => f.Standing is "leading" or "nonLeading"))
        {
            rules.Industries[firm.Standings[0].Industry.Text].HasLeading.ShouldBeTrue(firm.Name);
        }
    }

    [Fact]
    public void The_hash_changes_with_size_seed_and_profile()
    {
        var hash = SampleInventory.HashOf(Shipped.Profile, 3_940, 2020);
        City.Value.Sha256.ShouldBe(hash);
        hash.Length.ShouldBe(64);
        SampleInventory.HashOf(Shipped.Profile, 3_941, 2020).ShouldNotBe(hash, StringComparer.Ordinal);
        SampleInventory.HashOf(Shipped.Profile, 3_940, 2021).ShouldNotBe(hash, StringComparer.Ordinal);
        SampleInventory
            .HashOf(Shipped.Profile with { Sha256 = "0" }, 3_940, 2020)
            .ShouldNotBe(hash, StringComparer.Ordinal);
    }

    [Fact]
    public void A_rule_set_that_lacks_a_division_is_refused_by_name()
    {
        var rules = Shipped.Rules.Value with
        {
            Divisions = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
                Shipped.Rules.Value.Divisions.Where(pair => pair.Key != "410581"),
                StringComparer.Ordinal
            ),
        };
        var fault = Should
            .Throw<FaultException>(() => SampleInventory.Build(Shipped.Profile, 10, 1, rules))
            .Faults.ShouldHaveSingleItem();
        fault.Code.ShouldBe("EC1903");
        fault.What.Zh.ShouldContain("410581");
    }

    private static int Missing(Column column) =>
        Enumerable.Range(0, column.Count).Count(row => column[row].IsMissing);
}
