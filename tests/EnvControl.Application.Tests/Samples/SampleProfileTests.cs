using System.Collections.Immutable;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Tests.Samples;

public sealed class SampleProfileTests
{
    [Fact]
    public void A_profile_whose_counts_do_not_add_up_is_refused_with_every_fault()
    {
        var faults = FaultsOf(text =>
            text.Replace("\"firms\": 14,", "\"firms\": 15,", StringComparison.Ordinal)
        );
        faults.Select(f => f.Code).ShouldAllBe(code => code == "EC1902");
        faults
            .Select(f => f.Where)
            .ShouldContain(where => where.EndsWith(":standings", StringComparison.Ordinal));
        faults
            .Select(f => f.Where)
            .ShouldContain(where => where.EndsWith(":standings.A", StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_word_of_a_profile_is_refused_and_not_skipped() =>
        FaultsOf(text => text.Replace("\"longIdle\"", "\"longidle\"", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("EC1901");

    [Fact]
    public void A_profile_that_is_not_there_is_a_fault_and_no_crash() =>
        Should
            .Throw<FaultException>(() =>
                SampleProfile.Load(Path.Combine(Path.GetTempPath(), "no-such-profile.json"))
            )
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC1901");

    [Fact]
    public void Shares_that_are_not_a_whole_are_refused() =>
        FaultsOf(text => text.Replace("45.43", "46.43", StringComparison.Ordinal))
            .ShouldContain(f => f.Where.EndsWith(":emissions.groups.pm", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"townships\": 12", "\"townships\": 0")]
    [InlineData("[50, 60, 70, 80]", "[50, 60, 70, 180]")]
    [InlineData("\"capacities\": [40, 60, 90, 150]", "\"capacities\": []")]
    [InlineData("\"highestLevel\": \"orange\"", "\"highestLevel\": \"blue\"")]
    [InlineData("\"missing\": [\"stopOrder\"]", "\"missing\": [\"stoporder\"]")]
    public void A_figure_that_could_not_be_drawn_from_is_refused_when_the_profile_is_read(
        string shipped,
        string wrong
    ) =>
        FaultsOf(text => text.Replace(shipped, wrong, StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("EC1902");

    [Fact]
    public void Every_standing_and_role_says_in_both_languages_why_it_has_so_many_firms()
    {
        Shipped.Profile.Standings.ShouldAllBe(s => s.Note.Zh.Length > 5 && s.Note.En.Length > 5);
        Shipped.Profile.Roles.ShouldAllBe(r => r.Note.Zh.Length > 5 && r.Note.En.Length > 5);
    }

    private static ImmutableArray<Fault> FaultsOf(Func<string, string> change)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var text = File.ReadAllText(SampleProfile.ShippedPath);
            File.WriteAllText(path, change(text));
            return Should.Throw<FaultException>(() => SampleProfile.Load(path)).Faults;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
