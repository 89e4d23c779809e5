using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Keeping;

/// <summary><c>db</c>, <c>audit</c> and <c>contacts</c>, as they are typed.</summary>
public sealed class KeepingVerbTests : IDisposable
{
    private const string Firm = "91410506DEM1QEJG9R";
    private const string Phone = "13800138000";

    private readonly TempFolder _folder = new();

    [Fact]
    public void A_night_keeps_a_backup_restores_it_elsewhere_and_verifies_both()
    {
        Run("db", "init").Code.ShouldBe(ExitCodes.Done);
        Run("contacts", "set", Firm, "--person", "张值守", "--phone", Phone, "--as", "李管理")
            .Code.ShouldBe(ExitCodes.Done);
        var backup = _folder["night.bak"];
        Run("db", "backup", backup, "--as", "李管理").Code.ShouldBe(ExitCodes.Done);

        var restored = Prompt.Run(
            "db",
            "restore",
            backup,
            "--db",
            _folder["new.db"],
            "--keys",
            _folder["city.db.keys"],
            "--as",
            "李管理"
        );

        restored.Code.ShouldBe(ExitCodes.Done, restored.Words);
        restored.ShouldSay("审计链完整");
        var verified = Run("db", "verify");
        verified.Code.ShouldBe(ExitCodes.Done, verified.Words);
        verified.ShouldSay("全部原样");
        Run("audit", "show").ShouldSay("db.backup");
    }

    [Fact]
    public void Contacts_are_shown_to_those_who_say_who_they_are_and_their_look_is_recorded()
    {
        Run("contacts", "set", Firm, "--person", "张值守", "--phone", Phone, "--as", "李管理")
            .Code.ShouldBe(ExitCodes.Done);

        Run("contacts", "show", Firm).Codes.ShouldBe(["EC3061"]);
        Run("contacts", "show", Firm, "--as", "王值班").ShouldSay(Phone);

        var audit = Run("audit", "show");
        audit.ShouldSay("contact.read");
        audit.ShouldSay("王值班");
        audit.Words.ShouldNotContain(Phone);
        Run("contacts", "erase", Firm, "--as", "李管理").Codes.ShouldBe(["EC3002"]);
        Run("contacts", "erase", Firm, "--reason", "本人要求", "--as", "李管理")
            .Code.ShouldBe(ExitCodes.Done);
        Run("contacts", "show", Firm, "--as", "王值班").Codes.ShouldBe(["EC4173"]);
    }

    [Fact]
    public void A_head_noted_on_paper_is_held_against_the_trail()
    {
        Run("db", "init");
        Run("contacts", "set", Firm, "--person", "张值守", "--phone", Phone, "--as", "李管理");
        var head = Run("audit", "verify", "--json").Json.GetProperty("auditHead").GetString()!;
        Run("contacts", "show", Firm, "--as", "王值班");

        Run("audit", "verify", "--head", head).Code.ShouldBe(ExitCodes.Done);
        var other = Run("audit", "verify", "--head", head[..^1] + (head[^1] == '0' ? '1' : '0'));
        other.Code.ShouldBe(ExitCodes.Problems);
        other.ShouldSay("不在链中");
        Run("audit", "verify", "--head", "17").Codes.ShouldBe(["EC3062"]);
    }

    [Fact]
    public void The_report_of_what_was_done_carries_the_head_that_the_trail_is_held_against_later()
    {
        using var firms = new CementFirms();
        string[][] done =
        [
            ["import", firms.Path],
            ["inventory", "publish", "1"],
            [
                "standing",
                "set",
                CementFirms.TwoKilns,
                "--grade",
                "D",
                "--from",
                "2020-12-02",
                "--document",
                "9号",
            ],
        ];
        var heads = done.Select(line =>
                Run([.. line, "--as", "王录入", "--json"]).Json.GetProperty("auditHead").GetString()!
            )
            .ToArray();
        heads.Distinct().Count().ShouldBe(3);
        Run(
            "measures",
            "--inventory",
            "latest",
            "--on",
            "2020-12-01",
            "--format",
            "csv",
            "--out",
            _folder["out"],
            "--json"
        )
            .Json.GetProperty("auditHead")
            .GetString()
            .ShouldBe(heads[^1]);
        foreach (var head in heads)
        {
            Run("audit", "verify", "--head", head).Code.ShouldBe(ExitCodes.Done);
        }

        var said = Run("import", firms.Path, "--as", "王录入");
        said.Code.ShouldBe(ExitCodes.Done, said.Words);
        said.ShouldSay(
            "审计链头 " + Run("audit", "verify", "--json").Json.GetProperty("auditHead").GetString()
        );
    }

    [Fact]
    public void A_store_that_is_not_there_is_told_and_not_made()
    {
        Run("db", "verify").Codes.ShouldBe(["EC4209"]);
        File.Exists(_folder["city.db"]).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private Reply Run(params string[] words) => Prompt.Run([.. words, "--db", _folder["city.db"]]);
}
