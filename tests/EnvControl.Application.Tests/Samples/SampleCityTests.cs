using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using EnvControl.Application.Samples;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Tests.Samples;

public sealed class SampleCityTests
{
    private static IReadOnlyList<SampleFirm> City => Shipped.City.Value;

    [Fact]
    public void A_city_of_3940_firms_has_the_counts_of_the_2020_report()
    {
        City.Count.ShouldBe(3_940);
        City.Count(f => f.Standings[0].Grade == PerformanceGrade.A).ShouldBe(14);
        City.Count(f => f.Standings[0].Grade == PerformanceGrade.B).ShouldBe(48);
        City.Count(f => f.Leading).ShouldBe(19);
        City.Count(f => f.Overlay is Guarantee).ShouldBe(64);
        City.Count(f => f.Overlay is SmallMicroEmitter).ShouldBe(56);
    }

    [Fact]
    public void Every_standing_and_every_role_has_exactly_the_firms_its_profile_states()
    {
        foreach (var standing in Shipped.Profile.Standings)
        {
            City.Count(f => f.Standing == standing.Id).ShouldBe(standing.Firms, standing.Id);
        }

        foreach (var role in Shipped.Profile.Roles)
        {
            City.Count(f => f.Role == role.Id).ShouldBe(role.Firms, role.Id);
        }
    }

    [Fact]
    public void The_201_named_firms_are_201_different_firms_and_none_of_their_facts_is_missing()
    {
        var named = City.Where(f =>
                f.Leading
                || f.Standings.Any(s => s.Grade is PerformanceGrade.A or PerformanceGrade.B)
                || f.Overlay is Guarantee or SmallMicroEmitter
            )
            .ToArray();
        named.Length.ShouldBe(14 + 48 + 19 + 64 + 56);
        named.ShouldAllBe(f => f.Missing.IsEmpty && !f.Suspended && !f.LongIdle);
    }

    [Fact]
    public void The_same_seed_draws_the_same_city_and_another_seed_another()
    {
        var again = new SampleCity(Shipped.Profile, 3_940, 2020);
        again.Firms().Take(500).Select(Fingerprint).ShouldBe(City.Take(500).Select(Fingerprint));
        var other = new SampleCity(Shipped.Profile, 3_940, 2021);
        other.Firms().Zip(City).Count(pair => pair.First.Code == pair.Second.Code).ShouldBeLessThan(5);
    }

    [Fact]
    public void The_city_of_seed_2020_is_the_same_on_every_machine()
    {
        // Whoever changes this line changes every figure ever quoted from the sample; say why in the commit.
        var text = string.Join('\n', City.Select(Fingerprint));
        Convert
            .ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            .ShouldBe("05bbd006bbfe7e4f6d34fca4f3ea23cdccfee20695f52107831eb20308f78287");
    }

    [Fact]
    public void A_firm_can_be_drawn_alone_and_a_million_need_not_be_drawn_to_see_ten()
    {
        var city = new SampleCity(Shipped.Profile, 1_000_000, 7);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var ten = city.Firms().Take(10).ToArray();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2_000_000);
        Fingerprint(city.FirmAt(9)).ShouldBe(Fingerprint(ten[9]));
    }

    [Fact]
    public void Every_credit_code_passes_both_checks_is_unique_and_cannot_be_real()
    {
        City.ShouldAllBe(f => CreditCode.Parse(f.Code.Text) == f.Code);
        City.ShouldAllBe(f => f.Code.Text.IndexOf("DEM", StringComparison.Ordinal) == 8);
        City.ShouldAllBe(f => f.Code.Text.StartsWith("91" + f.Division.Text, StringComparison.Ordinal));
        City.Select(f => f.Code).Distinct().Count().ShouldBe(City.Count);
    }

    [Fact]
    public void Every_name_and_township_says_it_is_a_sample_and_names_are_unique()
    {
        City.ShouldAllBe(f => f.Name.StartsWith("示例", StringComparison.Ordinal));
        City.ShouldAllBe(f => f.Township.StartsWith("示例", StringComparison.Ordinal));
        City.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count().ShouldBe(City.Count);
    }

    [Fact]
    public void Every_list_entry_cites_a_document_marked_as_a_sample()
    {
        var entries = City.Select(f => f.Overlay).OfType<Overlay>().ToArray();
        entries.ShouldAllBe(entry => entry.Document.IsSample);
        entries.OfType<Exemption>().Count().ShouldBe(2);
        entries.OfType<Guarantee>().Select(g => g.Reason).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void All_ten_divisions_have_firms()
    {
        City.Select(f => f.Division.Text).Distinct(StringComparer.Ordinal).Count().ShouldBe(10);
        Shipped.Rules.Value.Divisions.Keys.ShouldBe(
            City.Select(f => f.Division.Text).Distinct(StringComparer.Ordinal),
            ignoreOrder: true
        );
    }

    [Theory]
    [InlineData("nonFerrous", 0.4543)]
    [InlineData("steel", 0.2574)]
    [InlineData("buildingMaterials", 0.1800)]
    public void Three_groups_hold_the_shares_of_industrial_pm_that_were_read(string group, double share)
    {
        var ofGroup = Shipped
            .Profile.Industries.Where(row => row.Group == group)
            .Select(row => row.Industries[0])
            .ToHashSet(StringComparer.Ordinal);
        var all = City.Sum(f => f.Yearly.Pm);
        var held = City.Where(f => ofGroup.Contains(f.Standings[0].Industry.Text)).Sum(f => f.Yearly.Pm);
        ((double)held / all).ShouldBe(share, 0.002);
    }

    [Theory]
    [InlineData(Pollutant.So2)]
    [InlineData(Pollutant.Nox)]
    [InlineData(Pollutant.Pm)]
    [InlineData(Pollutant.Vocs)]
    public void The_firms_together_emit_what_the_profile_states(Pollutant pollutant)
    {
        var tonnes = City.Sum(f => f.Yearly[pollutant]) / 1_000_000m;
        var stated = Shipped.Profile.Emissions.TonnesPerYear[pollutant];
        tonnes.ShouldBeInRange(stated * 0.998m, stated * 1.002m);
    }

    [Fact]
    public void Lines_add_up_to_the_firm_s_working_day_to_the_gram()
    {
        foreach (var firm in City.Where(f => !f.Lines.IsEmpty))
        {
            foreach (var pollutant in Pollutants.All)
            {
                var day = GramsPerYear
                    .FromTonnes(firm.Yearly[pollutant] / 1_000_000m)
                    .PerDay(firm.OperatingDays);
                firm.Lines.Sum(line => line.Daily[pollutant]).ShouldBe(day.Grams, firm.Name);
            }
        }
    }

    [Fact]
    public void Lines_of_a_firm_have_labels_and_stop_orders_of_their_own()
    {
        foreach (var firm in City.Where(f => !f.Lines.IsEmpty))
        {
            firm.Lines.Select(l => l.Line)
                .Distinct(StringComparer.Ordinal)
                .Count()
                .ShouldBe(firm.Lines.Length);
            firm.Lines.Select(l => l.StopOrder).Order().ShouldBe(Enumerable.Range(1, firm.Lines.Length));
            firm.Lines.ShouldAllBe(l => l.Permitted <= l.Approved && l.Actual > 0);
        }
    }

    [Fact]
    public void Clinker_firms_have_kilns_and_a_mill_with_all_three_capacities()
    {
        var clinker = City.Where(f => f.Lines.Any(l => l.Process == "clinker-kiln")).ToArray();
        clinker.Length.ShouldBe(6);
        clinker.ShouldAllBe(f => f.Lines.Any(l => l.Process == "cement-mill"));
        clinker.SelectMany(f => f.Lines).ShouldAllBe(l => l.Unit == "t/d" && l.Approved >= 1_000);
    }

    [Fact]
    public void A_line_of_a_firm_with_two_industries_names_one_of_them()
    {
        var several = City.Where(f => f.Standings.Length > 1).ToArray();
        several.Length.ShouldBe(8);
        several.ShouldAllBe(f =>
            f.Lines.Select(l => l.Industry)
                .ToHashSet(StringComparer.Ordinal)
                .SetEquals(f.Standings.Select(s => s.Industry.Text))
        );
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void A_city_of_any_size_keeps_the_proportions(int count)
    {
        var firms = new SampleCity(Shipped.Profile, count, 1).Firms().ToArray();
        firms.Length.ShouldBe(count);
        firms.Select(f => f.Code).Distinct().Count().ShouldBe(count);
        foreach (var standing in Shipped.Profile.Standings)
        {
            var quota = (double)standing.Firms * count / Shipped.Profile.Firms;
            double found = firms.Count(f => f.Standing == standing.Id);
            found.ShouldBeInRange(Math.Floor(quota), Math.Ceiling(quota), standing.Id);
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Roles_keep_their_proportions_too(int count)
    {
        var firms = new SampleCity(Shipped.Profile, count, 1).Firms().ToArray();
        foreach (var role in Shipped.Profile.Roles)
        {
            var quota = (double)role.Firms * count / Shipped.Profile.Firms;
            double found = firms.Count(f => f.Role == role.Id);
            found.ShouldBeInRange(Math.Floor(quota), Math.Ceiling(quota), role.Id);
        }
    }

    [Fact]
    public void No_two_firms_of_any_city_share_a_code_or_hold_two_roles() =>
        Gen.Select(Gen.Int[1, 2_000], Gen.ULong)
            .Each(
                40,
                1,
                (count, seed) =>
                {
                    var firms = new SampleCity(Shipped.Profile, count, seed).Firms().ToArray();
                    firms.Select(f => f.Code).Distinct().Count().ShouldBe(count);
                    foreach (var role in Shipped.Profile.Roles)
                    {
                        var most = Math.Ceiling((double)role.Firms * count / Shipped.Profile.Firms);
                        ((double)firms.Count(f => f.Role == role.Id)).ShouldBeLessThanOrEqualTo(
                            most,
                            role.Id
                        );
                    }
                }
            );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    public void A_number_of_firms_out_of_range_is_refused(int count) =>
        Should
            .Throw<FaultException>(() => new SampleCity(Shipped.Profile, count, 1))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC3901");

    [Fact]
    public void Small_and_micro_emitters_emit_some_hundred_kilograms_a_year()
    {
        var small = City.Where(f => f.Overlay is SmallMicroEmitter).ToArray();
        small.ShouldAllBe(f => f.Yearly.So2 + f.Yearly.Nox + f.Yearly.Pm + f.Yearly.Vocs < 200_000);
    }

    [Fact]
    public void Other_sources_stand_in_every_division_and_are_assumed()
    {
        var rows = new SampleCity(Shipped.Profile, 3_940, 2020).Sources();
        rows.Length.ShouldBe(60);
        rows.ShouldAllBe(row => row.Provenance == Domain.Law.Trust.Assumed);
        foreach (var source in Shipped.Profile.Sources.Groups)
        {
            var sum = rows.Where(r => r.Group == source.Group).Sum(r => r.Emission.Pm);
            sum.ShouldBe((long)(source.KilogramsPerDay.Pm * 1_000));
        }
    }

    [Fact]
    public void Industry_holds_a_plausible_part_of_what_the_city_emits()
    {
        var others = new SampleCity(Shipped.Profile, 3_940, 2020)
            .Sources()
            .Select(row => row.Emission)
            .Aggregate(PollutantAmounts.Zero, (sum, row) => sum + row);
        (double Low, double High)[] expected = [(0.6, 0.9), (0.3, 0.5), (0.2, 0.4), (0.35, 0.55)];
        foreach (var pollutant in Pollutants.All)
        {
            var industry = City.Sum(f => f.Yearly[pollutant] / f.OperatingDays);
            var share = (double)industry / (industry + others[pollutant]);
            var (low, high) = expected[(int)pollutant];
            share.ShouldBeInRange(low, high, pollutant.ToString());
        }
    }

    private static string Fingerprint(SampleFirm firm) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(',', SampleColumns.Enterprise.Select(c => c.Of(firm)))}|{string.Join(',', firm.Lines.SelectMany(l => SampleColumns.LinesOf(Shipped.Profile).Select(c => c.Of(l))))}"
        );
}
