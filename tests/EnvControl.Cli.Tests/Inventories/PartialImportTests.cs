using System.Text.Json;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Inventories;

/// <summary>A clerk hands in what changed, and no more: a firm, some columns, a list.</summary>
public sealed class PartialImportTests : IDisposable
{
    private const string New = "91410522DEMFLXDR8A";

    private readonly CementFirms _firms = new();
    private readonly TempFolder _folder = new();

    public PartialImportTests()
    {
        Run("import", _firms.Path, "--as", "王录入").Code.ShouldBe(ExitCodes.Done);
        Run("inventory", "publish", "1", "--as", "王录入").Code.ShouldBe(ExitCodes.Done);
    }

    [Fact]
    public void A_cell_is_cleared_by_a_word_and_an_empty_cell_says_nothing()
    {
        var diff = Diff($"credit_code,grade,name\n{CementFirms.TwoKilns},清空,\n");

        var cell = Firms(diff).GetProperty("cells").EnumerateArray().ShouldHaveSingleItem();
        cell.GetProperty("column").GetString().ShouldBe("grade");
        (cell.GetProperty("before").GetString(), cell.GetProperty("after").GetString()).ShouldBe(("B", ""));
        Counts(Firms(diff)).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void A_cell_that_must_be_filled_is_not_cleared()
    {
        var reply = Partial($"credit_code,name\n{CementFirms.TwoKilns},清空\n");

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC1031"]);
        reply.Error.ShouldContain("update.csv:2:name");
    }

    [Fact]
    public void A_code_that_is_not_kept_is_said_to_be_that_and_not_so_many_empty_cells()
    {
        var reply = Partial($"credit_code,grade\n{CementFirms.TwoKilns},C\n{New},C\n");

        reply.Code.ShouldBe(ExitCodes.BadInput);
        reply.Codes.ShouldBe(["EC4242"]);
        reply.Error.ShouldContain("update.csv:3");
        reply.Error.ShouldContain(New);
        Run("inventory", "list", "--json").Json.GetProperty("versions").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void A_firm_with_what_it_needs_is_added_and_nobody_is_removed()
    {
        var diff = Diff($"credit_code,name,division_code,industry,grade\n{New},壬新水泥,410522,N15,C\n");

        Counts(Firms(diff)).ShouldBe((1, 0, 0));
        Firms(diff)
            .GetProperty("addedRows")
            .EnumerateArray()
            .ShouldHaveSingleItem()
            .GetProperty("name")
            .GetString()
            .ShouldBe("壬新水泥");
    }

    [Fact]
    public void Of_a_line_the_columns_named_are_changed_and_the_others_stay()
    {
        _folder.Write("lines/lines.csv", $"credit_code,line,nox_kg_d\n{CementFirms.TwoKilns},1#,120\n");

        var lines = Import(_folder["lines"]).GetProperty("tables")[1];

        Counts(lines).ShouldBe((0, 0, 1));
        var cell = lines.GetProperty("cells").EnumerateArray().ShouldHaveSingleItem();
        cell.GetProperty("column").GetString().ShouldBe("nox_kg_d");
        (cell.GetProperty("before").GetString(), cell.GetProperty("after").GetString()).ShouldBe(
            ("100", "120")
        );
    }

    [Fact]
    public void A_list_is_replaced_whole_by_one_of_its_name()
    {
        var list = File.ReadAllText(Path.Combine(_firms.Path, "lists", "guarantee.json"));
        _folder.Write("lists-only/lists/guarantee.json", list.Replace("60", "80", StringComparison.Ordinal));

        var diff = Import(_folder["lists-only"]);

        var document = diff.GetProperty("documents").EnumerateArray().ShouldHaveSingleItem();
        document.GetProperty("path").GetString().ShouldBe("lists/guarantee.json");
        document.GetProperty("added").GetBoolean().ShouldBeFalse();
        document.GetProperty("removed").GetBoolean().ShouldBeFalse();
        Counts(Firms(diff)).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void A_firm_named_twice_is_told_with_both_rows() =>
        Partial($"credit_code,grade\n{CementFirms.TwoKilns},C\n{CementFirms.TwoKilns},D\n")
            .Code.ShouldBe(ExitCodes.BadInput);

    public void Dispose()
    {
        _firms.Dispose();
        _folder.Dispose();
    }

    private Reply Partial(string csv) =>
        Run("import", _folder.Write("update.csv", csv), "--partial", "--as", "王录入", "--json");

    private JsonElement Diff(string csv)
    {
        _folder.Write("update.csv", csv);
        return Import(_folder["update.csv"]);
    }

    private JsonElement Import(string path)
    {
        var reply = Run("import", path, "--partial", "--as", "王录入", "--json");
        reply.Code.ShouldBe(ExitCodes.Done, reply.Words);
        return reply.Json.GetProperty("diff");
    }

    private static JsonElement Firms(JsonElement diff) => diff.GetProperty("tables")[0];

    private static (int Added, int Removed, int Changed) Counts(JsonElement table) =>
        (
            table.GetProperty("added").GetInt32(),
            table.GetProperty("removed").GetInt32(),
            table.GetProperty("changed").GetInt32()
        );

    private Reply Run(params string[] words) => Prompt.Run([.. words, "--db", _folder["city.db"]]);
}
