using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Inventories;

/// <summary><c>import</c> and <c>inventory</c>: versions come in whole, are looked at, published, and used by number.</summary>
public sealed class InventoryVersionTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public InventoryVersionTests() =>
        Prompt
            .Run("sample", "--enterprises", "200", "--out", _folder["autumn"])
            .Code.ShouldBe(ExitCodes.Done);

    [Fact]
    public void What_is_published_decides_like_the_folder_it_came_from()
    {
        Publish("autumn", 1);

        var kept = Measures("latest", "kept");
        var file = Measures(_folder["autumn"], "file");

        kept.ShouldBe(file);
    }

    [Fact]
    public void An_exported_version_comes_in_again_with_the_same_hash_and_nothing_to_tell()
    {
        Publish("autumn", 1);
        Run("inventory", "export", "1", "--out", _folder["again"]).Code.ShouldBe(ExitCodes.Done);

        var again = Run("import", _folder["again"], "--as", "王值班", "--json").Json;

        again.GetProperty("diff").GetProperty("same").GetBoolean().ShouldBeTrue();
        again
            .GetProperty("contentSha256")
            .GetString()
            .ShouldBe(Run("inventory", "show", "1", "--json").Json.GetProperty("contentSha256").GetString());
    }

    [Fact]
    public void A_base_that_moved_tenfold_and_a_firm_gone_are_told_before_publishing()
    {
        Publish("autumn", 1);
        var path = Path.Combine(_folder["autumn"], "enterprises.csv");
        var rows = File.ReadAllLines(path);
        var headings = rows[0].TrimStart('\uFEFF').Split(',');
        var nox = Array.IndexOf(headings, "nox_t_a");
        var row = Array.FindIndex(rows, 1, one => one.Split(',') is var cells && cells[nox].Length > 0);
        var changed = rows[row].Split(',');
        changed[nox] = "0" + changed[nox].TrimStart('0');
        var moved = decimal.Parse(changed[nox], System.Globalization.CultureInfo.InvariantCulture) * 10;
        changed[nox] = moved.ToString(System.Globalization.CultureInfo.InvariantCulture);
        rows[row] = string.Join(',', changed);
        File.WriteAllLines(path, rows);

        var diff = Run("import", _folder["autumn"], "--as", "王值班", "--json").Json.GetProperty("diff");

        diff.GetProperty("tenfold").GetInt32().ShouldBe(1);
        var move = diff.GetProperty("moves")[0];
        move.GetProperty("creditCode").GetString().ShouldBe(changed[0]);
        move.GetProperty("column").GetString().ShouldBe("nox_t_a");
        diff.GetProperty("tables")[0].GetProperty("changed").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void A_draft_is_refused_when_somebody_else_was_first_and_is_told_who()
    {
        Run("import", _folder["autumn"], "--as", "李入库").Code.ShouldBe(ExitCodes.Done);
        Run("import", _folder["autumn"], "--as", "赵入库").Code.ShouldBe(ExitCodes.Done);
        Run("inventory", "publish", "2", "--as", "赵入库").Code.ShouldBe(ExitCodes.Done);

        var late = Run("inventory", "publish", "1", "--as", "李入库");

        late.Code.ShouldBe(ExitCodes.Refused);
        late.Codes.ShouldBe(["EC1121"]);
        late.Error.ShouldContain("赵入库");
        Run("inventory", "publish", "2", "--as", "李入库").Code.ShouldBe(ExitCodes.Refused);
    }

    [Fact]
    public void A_partial_file_makes_a_new_version_and_leaves_alone_what_it_does_not_name()
    {
        Publish("autumn", 1);
        var firms = File.ReadAllLines(Path.Combine(_folder["autumn"], "enterprises.csv"));
        var code = firms[1].Split(',')[0];
        var partial = _folder.Write("names.csv", $"credit_code,name\n{code},改名后的企业\n");

        var reply = Run("import", partial, "--partial", "--as", "王值班", "--json");

        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        var table = reply.Json.GetProperty("diff").GetProperty("tables")[0];
        table.GetProperty("changed").GetInt32().ShouldBe(1);
        table.GetProperty("removed").GetInt32().ShouldBe(0);
        reply.Json.GetProperty("enterprises").GetInt32().ShouldBe(firms.Length - 1);
        table.GetProperty("cells")[0].GetProperty("after").GetString().ShouldBe("改名后的企业");
    }

    [Fact]
    public void A_faulty_file_brings_nothing_in()
    {
        var path = Path.Combine(_folder["autumn"], "enterprises.csv");
        File.AppendAllText(path, "不是代码,坏行\n");

        Run("import", _folder["autumn"], "--as", "王值班").Code.ShouldBe(ExitCodes.BadInput);
        Run("db", "init");
        Run("inventory", "list").ShouldSay("还没有清单");
        Run("audit", "verify", "--json").Json.GetProperty("entries").GetInt64().ShouldBe(0);
    }

    [Fact]
    public void Grades_of_a_published_version_stand_in_the_history()
    {
        Publish("autumn", 1);
        var rows = File.ReadAllLines(Path.Combine(_folder["autumn"], "enterprises.csv"));
        var grade = Array.IndexOf(rows[0].TrimStart('\uFEFF').Split(','), "grade");
        var firm = rows.Skip(1).Select(row => row.Split(',')).First(cells => cells[grade] is "B" or "C");

        Run("standing", "show", firm[0]).ShouldSay("清单第1版");
    }

    public void Dispose() => _folder.Dispose();

    private void Publish(string folder, int number)
    {
        Run("import", _folder[folder], "--as", "王值班").Code.ShouldBe(ExitCodes.Done);
        Run("inventory", "publish", $"{number}", "--as", "王值班").Code.ShouldBe(ExitCodes.Done);
    }

    private string Measures(string inventory, string name)
    {
        var reply = Prompt.Run(
            "measures",
            "--inventory",
            inventory,
            "--on",
            "2020-12-01",
            "--format",
            "csv",
            "--out",
            _folder[name],
            "--db",
            _folder["city.db"]
        );
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        return File.ReadAllText(Path.Combine(_folder[name], "measures.csv"));
    }

    private Reply Run(params string[] words) => Prompt.Run([.. words, "--db", _folder["city.db"]]);
}
