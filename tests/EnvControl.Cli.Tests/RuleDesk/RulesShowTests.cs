using EnvControl.Cli.Tests.Settings;
using NodaTime;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules show</c>.</summary>
public sealed class RulesShowTests
{
    [Fact]
    public void The_rule_book_is_one_file_and_its_path_is_told()
    {
        using var folder = new TempFolder();

        var reply = Prompt.Run("rules", "show", "--on", "2020-12-01", "--out", folder["book.html"]);

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        folder.Names().ShouldBe(["book.html"]);
        reply.Lines.ShouldContain(folder["book.html"]);
        reply.Out.ShouldStartWith("2020-12-01的规则书");
        File.ReadAllText(folder["book.html"]).ShouldStartWith("<!DOCTYPE html>");
    }

    [Fact]
    public void Without_a_day_it_is_today_in_Anyang_which_is_told()
    {
        using var folder = new TempFolder();

        var json = Prompt
            .RunAt(
                Instant.FromUtc(2021, 1, 31, 16, 0),
                "rules",
                "show",
                "--out",
                folder["book.html"],
                "--json"
            )
            .Json;

        json.GetProperty("on").GetString().ShouldBe("2021-02-01");
        json.GetProperty("file").GetString().ShouldBe(folder["book.html"]);
        json.GetProperty("assumedCells").GetInt32().ShouldBeInRange(1, json.GetProperty("cells").GetInt32());
    }

    [Fact]
    public void A_book_of_other_rules_shows_those_rules()
    {
        using var rules = new RulesCopy();
        using var folder = new TempFolder();
        rules.Spoil("mee/2020/cement.json", "水泥熟料生产线停产，禁止", "熟料线一律停产，禁止");

        Prompt
            .Run("rules", "show", "--rules", rules.Path, "--on", "2020-12-01", "--out", folder["b.html"])
            .Code.ShouldBe(ExitCodes.Done);

        File.ReadAllText(folder["b.html"]).ShouldContain("熟料线一律停产");
    }

    [Fact]
    public void A_file_that_is_no_page_is_refused()
    {
        var reply = Prompt.Run("rules", "show", "--out", "book.pdf");

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3040"]);
    }

    [Fact]
    public void Broken_rules_are_not_shown()
    {
        using var rules = new RulesCopy();
        using var folder = new TempFolder();
        rules.Spoil("mee/2020/cement.json", "grade ==", "graed ==");

        var reply = Prompt.Run("rules", "show", "--rules", rules.Path, "--out", folder["b.html"]);

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldContain("EC2104");
        folder.Names().ShouldBeEmpty();
    }
}
