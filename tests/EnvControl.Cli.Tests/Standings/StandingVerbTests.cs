using EnvControl.Cli.Tests.Alerts;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage;
using EnvControl.Storage.Opening;
using EnvControl.Storage.Tests;
using NodaTime;
using NodaTime.Testing;

namespace EnvControl.Cli.Tests.Standings;

/// <summary><c>standing set|show|import</c>: what a document says of a firm, asked on two dates.</summary>
public sealed class StandingVerbTests : IDisposable
{
    private const string Firm = CementFirms.TwoKilns;

    private readonly TempFolder _folder = new();

    public StandingVerbTests() => Store.OpenOrMake(StoreAddress.Of(Db), new FakeClock(Prompt.Noon));

    private string Db => _folder["city.db"];

    [Fact]
    public void A_grade_that_fell_is_shown_with_its_document_and_the_one_before_as_known_then()
    {
        Set("--grade", "B", "--from", "2020-07-01", "--document", "安环〔2020〕5号")
            .Code.ShouldBe(ExitCodes.Done);
        var fall = Prompt.RunAt(
            Prompt.Noon + Duration.FromDays(1),
            [.. Command, "--grade", "D", "--from", "2020-11-20", "--document", "安环〔2020〕9号"]
        );
        fall.ShouldSay("绩效等级 B级 → D级，自2020-11-20，安环〔2020〕9号");

        Holds("--on", "2020-12-01").ShouldBe("grade D");
        Holds("--on", "2020-11-19").ShouldBe("grade B");
        Holds("--on", "2020-12-01", "--known", "2020-12-01").ShouldBe("grade B");
        Holds("--on", "2020-12-01", "--known", "2020-12-02T11:59").ShouldBe("grade B");
        Holds("--on", "2020-12-01", "--known", "2020-12-02T12:00").ShouldBe("grade D");
        var shown = Prompt.Run("standing", "show", Firm, "--db", Db);
        shown.ShouldSay("2020-12-01的情况");
        shown.ShouldSay("绩效等级：D级（安环〔2020〕9号，第2条）");
        shown.ShouldSay("2020-12-02");
    }

    [Fact]
    public void Several_things_are_recorded_at_once_each_with_its_value_in_plain_words()
    {
        var reply = Set(
            "--guarantee",
            "民生保障 负荷 80",
            "--line",
            "1#",
            "--exempt",
            "橙",
            "--suspended",
            "no",
            "--off-peak",
            "30",
            "--from",
            "2020-12-01",
            "--to",
            "2021-04-01",
            "--document",
            "安环〔2020〕9号"
        );
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        reply.ShouldSay("保障类 1# 未记录 → 民生保障，负荷80%，自2020-12-01至2021-04-01（不含）");
        reply.ShouldSay("豁免 1# 未记录 → 豁免至橙色");
        reply.ShouldSay("错峰生产 1# 未记录 → 停30%");
        reply.ShouldSay("停产整治 未记录 → 否");
        Holds("--on", "2020-12-01")
            .ShouldBe("suspended no; guarantee 1# livelihood load 80; exempt 1# orange; off-peak 1# 30");
        Holds("--on", "2021-04-01").ShouldBe(string.Empty);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_and_each_thing_once()
    {
        var reply = Set("--grade", "E", "--exempt", "pink", "--from", "2020-13-01", "--document", " D ");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC4142", "EC4142", "EC4144"], ignoreOrder: true);
        Set("--from", "2020-12-01", "--document", "D").Codes.ShouldBe(["EC4147"]);
        Prompt
            .Run("standing", "set", Firm, "--grade", "B", "--db", Db)
            .Codes.ShouldBe(["EC3061", "EC3002", "EC3002"], ignoreOrder: true);
        Prompt
            .Run("standing", "show", "X", "--on", "soon", "--known", "later", "--db", Db)
            .Codes.ShouldBe(["EC4140", "EC3004", "EC4152"], ignoreOrder: true);
        Prompt.Run("standing", "show", Firm, "--db", Db).Code.ShouldBe(ExitCodes.Problems);
    }

    [Fact]
    public void A_file_is_previewed_then_recorded_whole()
    {
        Set("--grade", "B", "--from", "2020-07-01", "--document", "安环〔2020〕5号");
        var file = _folder.Write(
            "standings.csv",
            $"统一社会信用代码,种类,行业或生产线,取值,起始日,终止日,依据文件\n{Firm},绩效等级,N15,C,2020-12-05,,安环〔2020〕11号\n{CementFirms.Blank},小微涉气,,是,2020-12-01,2021-04-01,安环〔2020〕11号\n{Firm},绩效等级,,B级,2020-08-01,2020-09-01,安环〔2020〕11号\n"
        );

        var preview = Prompt.Run("standing", "import", file, "--dry-run", "--db", Db);
        preview.Code.ShouldBe(ExitCodes.Done, preview.Words);
        preview.ShouldSay($"{Firm} 绩效等级 N15 B级 → C级");
        preview.ShouldSay("预览：3条，其中2条与已知不同，1条相同；没有记录。");
        Holds("--on", "2020-12-05").ShouldBe("grade B");

        var done = Prompt.Run("standing", "import", file, "--db", Db, "--as", "李科员", "--json").Json;
        done.GetProperty("recorded").GetArrayLength().ShouldBe(3);
        done.GetProperty("recorded")[0].GetProperty("number").GetInt64().ShouldBe(2);
        Holds("--on", "2020-12-05").ShouldBe("grade B; grade N15 C");
    }

    [Fact]
    public void The_example_of_the_page_on_standings_is_recorded_as_it_stands()
    {
        var page = File.ReadAllText(Checkout.At("src", "standings.md")).ReplaceLineEndings("\n");
        const string Fence = "```csv\n";
        var start = page.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        var file = _folder.Write(
            "page.csv",
            page[start..page.IndexOf("```", start, StringComparison.Ordinal)]
        );
        Prompt.Run("standing", "import", file, "--db", Db, "--as", "李科员").ShouldSay("已记录3条");
        Holds("--on", "2020-12-05").ShouldBe("grade N15 C");
    }

    [Fact]
    public void A_file_with_one_bad_row_is_refused_whole_with_its_rows_named()
    {
        var file = _folder.Write(
            "standings.csv",
            $"credit_code,kind,value,from,document\n{Firm},grade,C,2020-12-05,D\nX,rank,C,2020-12-05,\n{Firm},grade,D,2020-12-05,D\n"
        );
        var reply = Prompt.Run("standing", "import", file, "--db", Db, "--as", "李科员");
        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC4140", "EC4141", "EC4146"], ignoreOrder: true);
        reply.Error.ShouldContain("standings.csv:3: ");
        Holds("--on", "2020-12-05").ShouldBe(string.Empty);
        var headless = _folder.Write("bare.csv", "credit_code,kind,vlaue\n");
        Prompt
            .Run("standing", "import", headless, "--db", Db, "--dry-run")
            .Codes.ShouldBe(["EC4149", "EC4149", "EC4149", "EC4150"], ignoreOrder: true);
        var empty = _folder.Write("empty.csv", "credit_code,kind,value,from,document\n");
        Prompt.Run("standing", "import", empty, "--db", Db, "--dry-run").Codes.ShouldBe(["EC4151"]);
        Prompt
            .Run("standing", "import", _folder["none.csv"], "--db", Db, "--dry-run")
            .Codes.ShouldBe(["EC4148"]);
    }

    [Fact]
    public void A_firm_or_line_that_the_inventory_does_not_have_is_told_and_recorded_all_the_same()
    {
        using var firms = new CementFirms();
        using var town = new AlertTown(TestDatabase.Sqlite, firms.Path);
        string[] words = ["--from", "2020-12-01", "--document", "安环〔2020〕9号"];
        Reply Set(string firm, params string[] what) =>
            town.At("2020-12-01T10:00", "李科员", ["standing", "set", firm, .. what, .. words]);

        Set(Firm, "--off-peak", "30", "--line", "1#").Error.ShouldBeEmpty();
        var line = Set(Firm, "--off-peak", "30", "--line", "9#");
        line.Code.ShouldBe(ExitCodes.Done);
        line.Codes.ShouldBe(["EC4154"]);
        var firm = Set(Domain.Codes.CreditCode.Complete("91410522", "DEM00000").Text, "--grade", "D");
        firm.Code.ShouldBe(ExitCodes.Done);
        firm.Codes.ShouldBe(["EC4153"]);
        firm.ShouldSay("已记录第3条");
    }

    public void Dispose() => _folder.Dispose();

    private string[] Command => ["standing", "set", Firm, "--db", Db, "--as", "李科员"];

    private Reply Set(params string[] what) => Prompt.Run([.. Command, .. what]);

    /// <summary>What holds, as kind, part of the firm and value.</summary>
    private string Holds(params string[] asked) =>
        string.Join(
            "; ",
            Prompt
                .Run(["standing", "show", Firm, "--db", Db, "--json", .. asked])
                .Json.GetProperty("holds")
                .EnumerateArray()
                .Select(one =>
                    string.Join(
                        ' ',
                        new[] { "kind", "scope", "value" }
                            .Select(name => one.GetProperty(name).GetString())
                            .OfType<string>()
                    )
                )
        );
}
