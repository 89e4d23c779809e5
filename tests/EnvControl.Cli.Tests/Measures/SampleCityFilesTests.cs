using System.Globalization;
using System.Text;
using EnvControl.Cli.Tests.Settings;

namespace EnvControl.Cli.Tests.Measures;

/// <summary>The files that the main job writes for the built-in sample city.</summary>
[Collection(SampleCityGroup.Name)]
public sealed class SampleCityFilesTests(SampleCityRun city)
{
    private static readonly string[] Levels = ["yellow", "orange", "red"];

    private static readonly string[] Classes =
    [
        "suspended",
        "strict",
        "prescribed",
        "general",
        "small-micro",
        "guarantee",
        "exempt",
        "voluntary",
        "long-idle",
    ];

    private static readonly string[] Pollutants = ["so2", "nox", "pm", "vocs"];

    [Fact]
    public void All_promised_files_lie_in_the_folder_and_are_named_on_the_screen()
    {
        string[] files =
        [
            "lines.csv",
            "measures.csv",
            "measures.json",
            "measures.xlsx",
            "measures_compare.csv",
            "summary.json",
            "uncovered.csv",
        ];
        city.Reply.Code.ShouldBe(ExitCodes.Done, city.Reply.Error);
        city.Folder.Names().ShouldBe(files);
        files.ShouldAllBe(file => city.Reply.Lines.Contains("  " + city.Folder[file]));
    }

    [Fact]
    public void Measures_csv_has_exactly_the_agreed_heading_with_a_mark_that_spreadsheets_need_for_chinese()
    {
        using var file = File.OpenRead(city.Folder["measures.csv"]);
        var start = new byte[3];
        file.ReadExactly(start);
        start.ShouldBe(Encoding.UTF8.GetPreamble());
        File.ReadLines(city.Folder["measures.csv"])
            .First()
            .ShouldBe(
                "credit_code,name,division_code,industry,control_class,level,rules,measures,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,not_quantified,provenance,unknown"
            );
    }

    [Fact]
    public void Lines_csv_has_exactly_the_agreed_heading() =>
        File.ReadLines(city.Folder["lines.csv"])
            .First()
            .ShouldBe(
                "credit_code,line,process,level,control_class,rule,action,quantity,unit,share_permille,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,provenance,unknown"
            );

    [Fact]
    public void Every_firm_has_one_row_for_each_level_yellow_orange_red()
    {
        city.Measures.Rows.Length.ShouldBe(11_820);
        city.Measures["credit_code"].Distinct().Count().ShouldBe(3_940);
        city.Measures["level"].ShouldBe(Enumerable.Repeat(Levels, 3_940).SelectMany(levels => levels));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_the_inventory()
    {
        using var folder = new TempFolder();
        Prompt.Run("sample", "--out", folder["city"]).Code.ShouldBe(ExitCodes.Done);
        var inventory = CsvText.Read(folder["city/enterprises.csv"]);
        city.Measures["credit_code"].Chunk(3).Select(rows => rows[0]).ShouldBe(inventory["credit_code"]);
        city.Measures["name"].Chunk(3).Select(rows => rows[0]).ShouldBe(inventory["name"]);
    }

    [Fact]
    public void Every_firm_and_level_has_a_class_or_names_what_is_unknown()
    {
        foreach (var row in city.Measures.Rows)
        {
            if (row["control_class"].Length == 0)
            {
                row["unknown"].ShouldNotBeEmpty(row["name"]);
            }
            else
            {
                Classes.ShouldContain(row["control_class"]);
            }
        }
    }

    [Fact]
    public void A_firm_whose_measures_cannot_be_told_has_neither_measures_nor_figures()
    {
        var open = city.Measures.Rows.Where(row => row["control_class"].Length == 0).ToArray();
        open.ShouldNotBeEmpty("facts are missing in life, and in the sample");
        open.ShouldAllBe(row =>
            row["measures"].Length == 0
            && row["rules"].Length == 0
            && Pollutants.All(pollutant => row[$"{pollutant}_kg_d"].Length == 0)
        );
    }

    [Fact]
    public void No_firm_gets_no_measure_in_silence()
    {
        var uncovered = CsvText.Read(city.Folder["uncovered.csv"])["credit_code"].ToHashSet();
        city.Measures.Rows.ShouldAllBe(row =>
            row["measures"].Length > 0 || row["unknown"].Length > 0 || uncovered.Contains(row["credit_code"])
        );
    }

    [Fact]
    public void No_firm_of_a_general_industry_stops_at_yellow()
    {
        var general = city
            .Measures.Rows.Where(row => row["control_class"] == "general")
            .Select(row => row["credit_code"])
            .ToHashSet();
        var yellow = city
            .Lines.Rows.Where(row => row["level"] == "yellow" && general.Contains(row["credit_code"]))
            .ToArray();
        general.Count.ShouldBe(1_710);
        yellow.ShouldNotBeEmpty();
        yellow.ShouldAllBe(row =>
            row["action"] != "shutdown"
            && int.Parse(row["share_permille"], CultureInfo.InvariantCulture) < 1000
        );
    }

    [Fact]
    public void Figures_of_every_level_add_up_to_the_summary()
    {
        foreach (var level in city.Summary.GetProperty("levels").EnumerateArray())
        {
            var rows = city
                .Measures.Rows.Where(row => row["level"] == level.GetProperty("level").GetString())
                .ToArray();
            foreach (var pollutant in Pollutants)
            {
                var sum = rows.Sum(row => Figure(row[$"{pollutant}_kg_d"]));
                // Each row is rounded to whole grams.
                sum.ShouldBe(Amount(level, "reductionKgPerDay", pollutant), 2m);
            }
        }
    }

    private static decimal Figure(string cell) =>
        cell.Length == 0 ? 0 : decimal.Parse(cell, CultureInfo.InvariantCulture);

    private static decimal Amount(System.Text.Json.JsonElement level, string field, string pollutant) =>
        level.GetProperty(field).GetProperty(pollutant).GetDecimal();
}
