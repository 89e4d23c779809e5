using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Packs;

namespace EnvControl.Rules.Tests.Packs;

/// <summary>A rule set outlives its files: packed into content it loads again, and only as it was.</summary>
public sealed class RulePackTests : IDisposable
{
    private static readonly string County = Path.Combine(Repository.RulesFolder, "examples", "410599-jia");

    private readonly string _place = Directory.CreateTempSubdirectory("packs").FullName;

    [Fact]
    public void The_shipped_rules_load_from_their_content_with_the_same_id()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder);
        var set = RuleUnpacker.Load(pack);
        set.Id.ShouldBe(Repository.Rules.Id);
        set.Rules.Select(rule => rule.Name).ShouldBe(Repository.Rules.Rules.Select(rule => rule.Name));
        pack.Files.Keys.ShouldNotContain(path => path.Contains("/examples/", StringComparison.Ordinal));
        pack.Name.En.ShouldContain("Anyang");
    }

    [Fact]
    public void A_county_that_extends_the_shipped_rules_is_kept_with_what_it_extends()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder, County);
        var set = RuleUnpacker.Load(pack, _place);
        set.Id.ShouldBe(RuleSetLoader.Load(Repository.RulesFolder, County).Id);
        set.Id.ShouldNotBe(Repository.Rules.Id);
        set.Orders.ShouldContain(order => order.Id.StartsWith("jia", StringComparison.Ordinal));
        // Firms that lie beside the rules are no law.
        pack.Files.Keys.ShouldNotContain(path => path.Contains("/inventory/", StringComparison.Ordinal));
        pack.Files.Keys.ShouldContain("own/2020/boilers.cases.json");
        pack.Files.Keys.ShouldContain("shipped/schema/workflow.schema.json");
    }

    [Fact]
    public void Of_rules_that_were_replaced_only_the_schemas_are_kept()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder, Repository.RulesFolder);
        pack.Files.Keys.Where(path => path.StartsWith("shipped/", StringComparison.Ordinal))
            .ShouldAllBe(path => path.StartsWith("shipped/schema/", StringComparison.Ordinal));
        RuleUnpacker.Load(pack, _place).Id.ShouldBe(Repository.Rules.Id);
    }

    [Fact]
    public void A_figure_changed_in_the_content_is_told_by_the_id()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder);
        const string Cement = "shipped/mee/2020/cement.json";
        var forged = pack with
        {
            Files = pack.Files.SetItem(
                Cement,
                pack.Files[Cement].Replace("\"share\": 20", "\"share\": 10", StringComparison.Ordinal)
            ),
        };
        forged.Files[Cement].ShouldNotBe(pack.Files[Cement]);
        Should
            .Throw<FaultException>(() => RuleUnpacker.Load(forged, _place))
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC2432");
    }

    [Fact]
    public void What_was_altered_where_it_lies_unpacked_is_unpacked_anew()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder);
        var unpacked = RuleUnpacker.Unpack(pack, _place);
        File.WriteAllText(Path.Combine(unpacked.Shipped, "targets.json"), "{}");
        File.WriteAllText(Path.Combine(unpacked.Shipped, "mee", "2020", "more.json"), "[]");
        RuleUnpacker.Load(pack, _place).Id.ShouldBe(pack.Id);
        File.Exists(Path.Combine(unpacked.Shipped, "mee", "2020", "more.json")).ShouldBeFalse();
        Directory.EnumerateDirectories(_place).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("../evil.json")]
    [InlineData("shipped/../../evil.json")]
    [InlineData("/etc/evil.json")]
    [InlineData("own/C:/evil.json")]
    [InlineData("own\\evil.json")]
    [InlineData("own/a//evil.json")]
    [InlineData("own/. /evil.json")]
    [InlineData("own/evil.json.")]
    [InlineData("elsewhere/evil.json")]
    [InlineData("own")]
    [InlineData("own/a\nb.json")]
    public void A_path_that_leads_elsewhere_is_refused_before_anything_is_written(string path)
    {
        var pack = RulePacker.Pack(Repository.RulesFolder);
        var evil = pack with { Files = pack.Files.Add(path, "{}") };
        Should
            .Throw<FaultException>(() => RuleUnpacker.Unpack(evil, _place))
            .Faults.ShouldContain(fault => fault.Code == "EC2431" && fault.Where == path);
        Directory.EnumerateFileSystemEntries(_place).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_place_nothing_stays_behind()
    {
        var pack = RulePacker.Pack(Repository.RulesFolder);
        var folder = RuleUnpacker.With(pack, null, unpacked => unpacked.Shipped);
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_is_no_text_cannot_be_kept_and_is_named()
    {
        var own = Directory.CreateDirectory(Path.Combine(_place, "own")).FullName;
        File.WriteAllText(Path.Combine(own, "rules.json"), """{ "extends": "shipped" }""");
        File.WriteAllBytes(Path.Combine(own, "names.csv"), [0xB0, 0xB2, 0xD1, 0xF4]);
        Should
            .Throw<FaultException>(() => RulePacker.Pack(Repository.RulesFolder, own))
            .Faults.ShouldHaveSingleItem()
            .ToString()
            .ShouldStartWith("names.csv: EC2430");
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
