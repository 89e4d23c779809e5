using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.RuleDesk;

/// <summary><c>rules activate</c> and <c>rules list</c>: what counts is what was tried, and it can be used for ever.</summary>
public sealed class ActivationTests : IDisposable
{
    private const string Cement = "mee/2020/cement.json";

    private readonly TempFolder _folder = new();
    private readonly RulesCopy _rules = new();

    private string Db => _folder["city.db"];

    [Fact]
    public void An_old_list_is_computed_again_after_the_files_have_changed_and_it_is_known_who_activated_what()
    {
        using var firms = new CementFirms();
        using var town = new AlertTown(TestDatabase.Sqlite, firms.Path);
        string[] there = ["--db", town.Database.Address.Text, "--keys", town.Database.Address.KeysFolder];
        var activated = Prompt.Run([
            "rules",
            "activate",
            "--rules",
            _rules.Path,
            "--as",
            "王值班",
            "--document",
            "安环〔2020〕1号",
            .. there,
        ]);
        activated.Code.ShouldBe(ExitCodes.Done, activated.Words);
        // The second opinion is asked of the inventory published last.
        activated.ShouldSay("两个引擎对inventory/1的8家（2020-12-01）的结论有0处差异");
        var listed = Prompt.Run(["rules", "list", .. there]);
        listed.ShouldSay("王值班");
        listed.ShouldSay("现行：第2号");
        var one = Prompt.Run(["rules", "list", "--json", .. there]).Json.GetProperty("activations")[1];
        one.GetProperty("document").GetString().ShouldBe("安环〔2020〕1号");
        one.GetProperty("from").GetString().ShouldBe("2020-12-01T04:00:00Z");
        one.GetProperty("cases").GetInt32().ShouldBeGreaterThan(200);
        one.GetProperty("inventory").GetString().ShouldBe("inventory/1");
        one.GetProperty("firms").GetInt32().ShouldBe(8);
        var before = Measures(_rules.Path, firms.Path);

        _rules.Spoil(Cement, "\"share\": 20", "\"share\": 35");
        var changed = Measures(_rules.Path, firms.Path);
        var active = Measures("active", firms.Path, there);
        var id = one.GetProperty("ruleSet").GetString()!;
        var byId = Measures(id[..10], firms.Path, there);

        var asked = Prompt.Run([
            "explain",
            CementFirms.TwoKilns,
            "--inventory",
            firms.Path,
            "--level",
            "橙",
            "--rules",
            "active",
            .. there,
        ]);
        asked.ShouldSay("20%");
        asked.ShouldNotSay("35%");
        var book = _folder["book.html"];
        Prompt
            .Run(["rules", "show", "--on", "2020-12-01", "--out", book, "--rules", "active", .. there])
            .Code.ShouldBe(ExitCodes.Done);
        File.ReadAllText(book).ShouldContain(id[..12]);

        changed.ShouldNotBe(before);
        active.ShouldBe(before);
        byId.ShouldBe(before);
        before.ShouldContain(id);
    }

    [Fact]
    public void Rules_with_a_gap_or_a_case_that_fails_are_not_activated_and_everything_is_told()
    {
        _rules.Spoil("mee/2020/glass.cases.json", "\"sharePermille\": 100", "\"sharePermille\": 110");
        _rules.Spoil("targets.json", "\"to\": null", "\"to\": \"2030-01-01\"");
        var refused = Activate();
        refused.Code.ShouldBe(ExitCodes.Problems, refused.Words);
        refused.Out.ShouldContain("EC2703");
        refused.ShouldSay("未通过1个");
        refused.ShouldSay("没有启用");
        Prompt.Run("rules", "list", "--db", Db).ShouldSay("还没有启用任何规则集");
        Measures("active", null, "--db", Db).ShouldContain("EC2434");
    }

    [Fact]
    public void Rules_that_cannot_be_loaded_are_told_as_the_check_tells_them()
    {
        _rules.Spoil(Cement, "grade ==", "graed ==");
        var refused = Activate();
        refused.Code.ShouldBe(ExitCodes.Problems);
        refused.Out.ShouldStartWith(Cement);
        refused.Out.ShouldContain("EC2104");
    }

    [Fact]
    public void Who_activates_and_where_must_be_said()
    {
        var reply = Prompt.Run("rules", "activate", "--rules", _rules.Path);
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC3060", "EC3061"], ignoreOrder: true);
        Prompt.Run("measures", "--rules", "active").Codes.ShouldBe(["EC3060"]);
    }

    public void Dispose()
    {
        _rules.Dispose();
        _folder.Dispose();
    }

    private Reply Activate(params string[] more) =>
        Prompt.Run(["rules", "activate", "--rules", _rules.Path, "--db", Db, "--as", "王值班", .. more]);

    /// <summary>The files a run writes, or what it says instead.</summary>
    private static string Measures(string rules, string? inventory, params string[] more)
    {
        using var results = new TempFolder();
        string[] what = inventory is null ? [] : ["--inventory", inventory];
        var reply = Prompt.Run([
            "measures",
            "--rules",
            rules,
            "--out",
            results.Path,
            "--format",
            "csv,json",
            .. what,
            .. more,
        ]);
        return reply.Code == ExitCodes.Done
            ? File.ReadAllText(results["measures.csv"])
                + File.ReadAllText(results["lines.csv"])
                + File.ReadAllText(results["summary.json"])
            : reply.Error;
    }
}
