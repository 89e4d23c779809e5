using System.Text.Json.Nodes;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cells;
using EnvControl.Rules.Reference;
using EnvControl.Rules.Tests.Loading;

namespace EnvControl.Rules.Tests.Cells;

/// <summary>The tables of cells: every cell stated, asked of both engines, and each slip in a table found by its own code.</summary>
public sealed class CellTablesTests : IDisposable
{
    private readonly BrokenRules _rules = new();

    [Fact]
    public void Every_cell_of_the_shipped_rules_and_of_the_examples_is_stated_and_comes_out_so_through_both_engines()
    {
        var report = CellTest.RunAll(
            Repository.RulesFolder,
            null,
            set => new ColumnarEngine(set),
            set => new ReferenceEngine(set)
        );

        foreach (var (name, cells) in report.All)
        {
            cells.Missing.ShouldBeEmpty(name);
            cells.Lacking.ShouldBeEmpty(name);
            cells.Differing.ShouldBeEmpty(name);
            cells.Drafts.ShouldBe(0, name);
        }

        // Every process of every industry, seven grades and leading where the scheme knows it, three levels.
        report.Own.Cells.ShouldBeGreaterThanOrEqualTo(2_016);
        report.Own.Cells.ShouldBe(CellsByHand());
        report.Examples.Sum(example => example.Report.Cells).ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_cell_that_is_taken_out_is_named_with_what_to_do()
    {
        _rules.Replace(
            "cells/N06.cells.json",
            ", \"red\": \"curtailment 50% + transportControl\"",
            string.Empty
        );

        var report = Run();

        report.IsPassed.ShouldBeFalse();
        // Four processes, grades B and B-.
        report.Missing.Length.ShouldBe(8);
        report.Missing.ShouldAllBe(cell => cell.Industry == "N06" && cell.Level == "red");
        report.Differing.ShouldBeEmpty();
        var fault = report.Lacking.First(one =>
            one.What.Zh.Contains("moulding-line", StringComparison.Ordinal)
        );
        fault.Code.ShouldBe("EC1111");
        fault.What.Zh.ShouldBe("铸造(N06) 造型线(moulding-line) B级 红色：没有写明（2020-10-27起）。");
        fault.Mend.Zh.ShouldContain("--write-missing");
    }

    [Fact]
    public void A_share_that_is_changed_in_a_rule_is_told_cell_by_cell_with_the_answers_of_both_engines()
    {
        _rules.Replace("mee/2020/glass.json", "\"share\": 10", "\"share\": 15");

        var report = Run();

        report.Missing.ShouldBeEmpty();
        var fault = report.Differing.ShouldHaveSingleItem();
        fault.Code.ShouldBe("EC1112");
        fault.Where.ShouldMatch("^cells/N19\\.cells\\.json:[0-9]+:[0-9]+$");
        fault.What.Zh.ShouldStartWith("玻璃(N19) 玻璃熔窑(melting-furnace) B级 橙色，2020-10-27：");
        fault.What.En.ShouldContain("expected prescribed: curtailment 10% of actual-output (partial)");
        fault.What.En.ShouldContain("prescribed: curtailment 15% of actual-output (partial) [columnar]");
        fault.What.En.ShouldContain("prescribed: curtailment 15% of actual-output (partial) [reference]");
        fault.What.En.ShouldContain("by glass.b.orange");
    }

    [Fact]
    public void A_law_that_changes_later_shows_on_the_day_and_a_table_that_ends_makes_room_for_a_new_one()
    {
        _rules.Replace(
            "mee/2020/glass.json",
            "\"effective\": { \"from\": \"2020-07-01\", \"to\": null }",
            "\"effective\": { \"from\": \"2020-07-01\", \"to\": \"2027-01-01\" }",
            all: true
        );

        var report = Run();

        report.Differing.ShouldNotBeEmpty();
        report.Differing.ShouldAllBe(fault => fault.What.Zh.Contains("2027-01-01", StringComparison.Ordinal));
        report.Differing.ShouldAllBe(fault => fault.Where.StartsWith("cells/N19", StringComparison.Ordinal));

        _rules.Replace(
            "cells/N19.cells.json",
            "\"effective\": { \"from\": \"2020-10-27\", \"to\": null }",
            "\"effective\": { \"from\": \"2020-10-27\", \"to\": \"2027-01-01\" }"
        );
        var ended = Run();
        ended.Differing.ShouldBeEmpty();
        ended.Missing.Length.ShouldBe(7 * 3);
        _rules.Write("cells/N19-2027.cells.json", ended.Draft()["N19.cells.json"]);
        Run().IsPassed.ShouldBeTrue();
    }

    [Fact]
    public void A_cell_with_lines_that_the_rules_tell_apart_is_stated_for_each_of_them()
    {
        _rules.Replace(
            "cells/N36.cells.json",
            "{ \"solventCoating\": true }",
            "{ \"solventCoating\": false, \"units\": 1 }"
        );
        var report = Run();
        report.Missing.Length.ShouldBe(2 * 3);
        report.Lacking.ShouldAllBe(fault =>
            fault.What.En.Contains("solventCoating", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "EC1108",
        "\"grades\": [\"B\", \"B-\"]",
        "\"grades\": [\"B\", \"B-\", \"C\"]",
        "已在 cells/N06.cells.json:"
    )]
    [InlineData("EC1109", "\"moulding-line\"", "\"molding-line\"", "是否应为“moulding-line”")]
    [InlineData("EC1109", "\"industries\": [\"N06\"]", "\"industries\": [\"N66\"]", "没有行业“N66”")]
    [InlineData("EC1109", "\"grades\": [\"C\"]", "\"grades\": [\"C\", \"leading\"]", "没有等级“leading”")]
    [InlineData(
        "EC1110",
        "\"grades\": [\"C\"],",
        "\"grades\": [\"C\"], \"line\": { \"solventCoatng\": true },",
        "是否应为“solventCoating”"
    )]
    [InlineData(
        "EC1110",
        "\"grades\": [\"C\"],",
        "\"grades\": [\"C\"], \"line\": { \"ovenHeightM\": true },",
        "ovenHeightM"
    )]
    [InlineData("EC2005", "\"to\": null", "\"to\": \"2020-10-27\"", "cells/N06.cells.json")]
    [InlineData("EC2002", "\"class\": \"strict\"", "\"class\": \"strick\"", "cells/N06.cells.json")]
    public void A_slip_in_a_table_has_its_own_code_and_place(string code, string text, string by, string said)
    {
        _rules.Replace("cells/N06.cells.json", text, by);

        var faults = Should.Throw<FaultException>(() => Run()).Faults;

        faults.ShouldAllBe(fault => fault.Code == code);
        faults[0].Where.ShouldStartWith("cells/N06.cells.json:");
        faults[0].ToString().ShouldContain(said);
    }

    [Fact]
    public void What_is_drafted_for_rules_without_tables_is_all_that_is_asked_and_is_counted_as_drafts()
    {
        Directory.Delete(Path.Combine(_rules.Folder, "cells"), recursive: true);
        var bare = Run();
        bare.Missing.Length.ShouldBe(bare.Cells);

        foreach (var (name, text) in bare.Draft())
        {
            _rules.Write($"cells/{name}", text);
        }

        var drafted = Run();
        drafted.IsPassed.ShouldBeTrue();
        drafted.Drafts.ShouldBe(drafted.Tables);
    }

    [Fact]
    public void The_table_on_the_page_for_clerks_is_the_one_in_the_rules()
    {
        var page = File.ReadAllText(Path.Combine(Repository.RulesFolder, "README.md"));
        var example = page[page.IndexOf("<!-- 格表范例", StringComparison.Ordinal)..]
            .Split("```json")[1]
            .Split("```")[0];

        JsonNode
            .DeepEquals(
                JsonNode.Parse(example),
                JsonNode.Parse(
                    File.ReadAllText(Path.Combine(Repository.RulesFolder, "cells", "N06.cells.json"))
                )
            )
            .ShouldBeTrue();
    }

    [Fact]
    public void A_draft_is_written_into_an_empty_folder_only()
    {
        CellDraftFolder.Write(
            Path.Combine(_rules.Folder, "draft"),
            new Dictionary<string, string> { ["a.json"] = "1" }
        );
        File.ReadAllText(Path.Combine(_rules.Folder, "draft", "a.json")).ShouldBe("1");
        Should
            .Throw<FaultException>(() =>
                CellDraftFolder.Write(Path.Combine(_rules.Folder, "draft"), new Dictionary<string, string>())
            )
            .Faults.ShouldHaveSingleItem()
            .Code.ShouldBe("EC1113");
    }

    public void Dispose() => _rules.Dispose();

    /// <summary>Holds the tables against the rules, through both engines.</summary>
    private CellReport Run() =>
        CellTest.Run(_rules.Folder, null, set => new ColumnarEngine(set), set => new ReferenceEngine(set));

    private static int CellsByHand()
    {
        var processes = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Repository.RulesFolder, "processes.json"))
        )!["processes"]!.AsArray();
        return Repository.Rules.Industries.Values.Sum(industry =>
            processes.Count(process =>
                process!["industries"]!
                    .AsArray()
                    .Any(id => id!.GetValue<string>() is var one && (one == "*" || one == industry.Id.Text))
            )
            * (industry.HasLeading ? 8 : 7)
            * 3
        );
    }
}
