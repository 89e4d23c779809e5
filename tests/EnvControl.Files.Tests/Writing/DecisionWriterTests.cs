using System.Globalization;
using System.Text;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Faults;
using EnvControl.Files.Writing;
using MiniExcelLibs;
using NodaTime;
using Sylvan.Data.Csv;

namespace EnvControl.Files.Tests.Writing;

/// <summary>The files of the sample city, read back by other readers than the ones that wrote them.</summary>
public sealed class DecisionWriterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("envcontrol-out-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Measures_csv_has_the_columns_of_the_contract_and_a_row_for_each_firm_and_level()
    {
        Write("csv");
        var path = Path.Combine(_folder, "measures.csv");
        File.ReadAllBytes(path).Take(3).ShouldBe(Encoding.UTF8.GetPreamble());

        var rows = Rows("measures.csv");

        rows[0]
            .Keys.ShouldBe(
                "credit_code,name,division_code,industry,control_class,level,rules,measures,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,not_quantified,provenance,unknown".Split(
                    ','
                )
            );
        rows.Count.ShouldBe(11_820);
        rows.Take(3).Select(r => r["level"]).ShouldBe(["yellow", "orange", "red"]);
        rows.Select(r => r["credit_code"]).Distinct().Count().ShouldBe(3_940);
    }

    [Fact]
    public void Every_firm_and_level_has_a_class_with_measures_or_a_named_unknown()
    {
        Write("csv");

        foreach (var row in Rows("measures.csv"))
        {
            (row["control_class"].Length > 0 || row["unknown"].Length > 0).ShouldBeTrue();
            (row["control_class"].Length > 0).ShouldBe(row["measures"].Length > 0);
            (row["control_class"].Length > 0).ShouldBe(row["rules"].Length > 0);
            if (row["unknown"].Length > 0)
            {
                row["so2_kg_d"]
                    .Length.ShouldBe(
                        row["control_class"].Length > 0 && row["so2_kg_d"].Length > 0
                            ? row["so2_kg_d"].Length
                            : 0
                    );
            }
        }
    }

    [Fact]
    public void The_figures_of_all_firms_add_up_to_the_summary_at_every_level()
    {
        Write("csv");
        using var summary = Summary();

        foreach (var level in summary.RootElement.GetProperty("levels").EnumerateArray())
        {
            var name = level.GetProperty("level").GetString();
            foreach (var pollutant in Pollutants.All.Select(p => p.Spell()))
            {
                var firms = Rows("measures.csv")
                    .Where(r => r["level"] == name && r[$"{pollutant}_kg_d"].Length > 0);
                var sum = firms.Sum(r => decimal.Parse(r[$"{pollutant}_kg_d"], CultureInfo.InvariantCulture));
                var total = level.GetProperty("reductionKgPerDay").GetProperty(pollutant).GetDecimal();
                // Each of the 3,940 figures is rounded by at most half a gram.
                Math.Abs(sum - total).ShouldBeLessThan(3_940 * 0.0005m);
            }
        }
    }

    [Fact]
    public void The_figures_of_a_firms_lines_add_up_to_the_firm()
    {
        Write("csv");
        var lines = Rows("lines.csv")
            .Where(r => r["unknown"].Length == 0 && r["pm_kg_d"].Length > 0)
            .GroupBy(r => (r["credit_code"], r["level"]))
            .ToDictionary(
                g => g.Key,
                g => g.Sum(r => decimal.Parse(r["pm_kg_d"], CultureInfo.InvariantCulture))
            );

        foreach (var firm in Rows("measures.csv").Where(r => r["unknown"].Length == 0))
        {
            var sum = lines[(firm["credit_code"], firm["level"])];
            Math.Abs(sum - decimal.Parse(firm["pm_kg_d"], CultureInfo.InvariantCulture))
                .ShouldBeLessThan(0.02m);
        }
    }

    [Fact]
    public void The_summary_counts_the_city_of_the_2020_report_and_each_level_saves_more()
    {
        Write();
        using var summary = Summary();
        var counts = summary.RootElement.GetProperty("counts");

        counts.GetProperty("grades").GetProperty("A").GetInt32().ShouldBe(14);
        counts.GetProperty("grades").GetProperty("B").GetInt32().ShouldBe(48);
        counts.GetProperty("leading").GetInt32().ShouldBe(19);
        counts.GetProperty("overlays").GetProperty("guarantee").GetInt32().ShouldBe(64);
        counts.GetProperty("overlays").GetProperty("smallMicro").GetInt32().ShouldBe(56);
        counts.GetProperty("grades").EnumerateObject().Sum(g => g.Value.GetInt32()).ShouldBe(3_940);
        var levels = summary.RootElement.GetProperty("levels").EnumerateArray().ToArray();
        foreach (var pollutant in Pollutants.All.Select(p => p.Spell()))
        {
            var saved = levels
                .Select(l => l.GetProperty("reductionKgPerDay").GetProperty(pollutant).GetDecimal())
                .ToArray();
            saved[0].ShouldBeGreaterThan(0);
            saved[1].ShouldBeGreaterThan(saved[0]);
            saved[2].ShouldBeGreaterThan(saved[1]);
        }

        File.Exists(Path.Combine(_folder, "measures.csv")).ShouldBeFalse();
    }

    [Fact]
    public void Without_other_sources_the_summary_says_the_target_cannot_be_judged_and_why()
    {
        var table = SampleDecisions.Decide(
            SampleDecisions.City with
            {
                Sources = null,
            },
            new LocalDate(2020, 12, 1)
        );
        new DecisionWriter().Write(table, SampleDecisions.Summaries(table), _folder, []);
        using var summary = Summary();

        foreach (var level in summary.RootElement.GetProperty("levels").EnumerateArray())
        {
            level.GetProperty("targetMet").GetProperty("so2").GetString().ShouldBe("unknown");
            level.GetProperty("targetUnknownBecause").GetProperty("so2").GetString().ShouldBe("noSources");
            level.GetProperty("cityBaseKgPerDay").ValueKind.ShouldBe(JsonValueKind.Null);
            level.GetProperty("shareOf").GetString().ShouldBe("industrialBase");
        }
    }

    [Fact]
    public void Before_the_first_instrument_every_firm_says_that_no_rule_is_in_force()
    {
        var table = SampleDecisions.Decide(SampleDecisions.City, new LocalDate(2019, 7, 31));
        new DecisionWriter().Write(table, SampleDecisions.Summaries(table), _folder, ["csv"]);

        Rows("measures.csv")
            .ShouldAllBe(r =>
                r["measures"] == "该日无适用规则"
                && r["control_class"].Length == 0
                && r["pm_kg_d"].Length == 0
            );
    }

    [Fact]
    public void No_general_firm_stops_at_yellow()
    {
        Write("csv");

        Rows("lines.csv")
            .Where(r => r["level"] == "yellow" && r["control_class"] == "general")
            .ShouldAllBe(r => r["share_permille"] == "100");
    }

    [Fact]
    public void The_workbook_has_a_summary_and_red_orange_yellow_sheets_with_numbers_as_numbers()
    {
        Write("xlsx");
        var path = Path.Combine(_folder, "measures.xlsx");

        MiniExcel.GetSheetNames(path).ShouldBe(["汇总", "红色(Ⅰ级)", "橙色(Ⅱ级)", "黄色(Ⅲ级)"]);
        var rows = MiniExcel
            .Query(path, sheetName: "橙色(Ⅱ级)")
            .Cast<IDictionary<string, object?>>()
            .ToArray();
        rows.Length.ShouldBe(2 + 3_940);
        rows[1]["B"].ShouldBe("统一社会信用代码");
        rows.Skip(2).Count(r => r["H"] is double).ShouldBeGreaterThan(3_800);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("\tx")]
    public void A_name_that_a_spreadsheet_would_run_is_defused(string name) =>
        CellGuard.Text(name).ShouldBe("'" + name);

    [Fact]
    public void An_ordinary_name_stays_as_it_is() => CellGuard.Text("示例铸造=厂").ShouldBe("示例铸造=厂");

    [Fact]
    public void When_the_folder_cannot_be_written_nothing_is_left_and_the_fault_says_where()
    {
        var blocked = Path.Combine(_folder, "file");
        File.WriteAllText(blocked, "in the way");
        var table = SampleDecisions.Table;

        var fault = Should
            .Throw<FaultException>(() =>
                new DecisionWriter().Write(table, SampleDecisions.Summaries(table), blocked, ["csv"])
            )
            .Faults.ShouldHaveSingleItem();

        fault.Code.ShouldBe("EC4001");
        fault.Where.ShouldBe(blocked);
        Directory.EnumerateFileSystemEntries(_folder).ShouldBe([blocked]);
    }

    [Fact]
    public void Json_holds_ranges_where_a_fact_is_missing()
    {
        Write("json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "measures.json")));

        json.RootElement.GetProperty("firms").GetArrayLength().ShouldBe(3_940);
        var open = json
            .RootElement.GetProperty("firms")
            .EnumerateArray()
            .SelectMany(f => f.GetProperty("levels").EnumerateArray())
            .First(l => l.GetProperty("unknownDuty").GetArrayLength() > 0);
        open.GetProperty("reductionKgPerDayLeast").GetProperty("pm").GetDecimal().ShouldBe(0);
        open.GetProperty("reductionKgPerDayMost").GetProperty("pm").GetDecimal().ShouldBeGreaterThan(0);
    }

    private void Write(params string[] formats) =>
        new DecisionWriter().Write(
            SampleDecisions.Table,
            SampleDecisions.Summaries(SampleDecisions.Table),
            _folder,
            [.. formats]
        );

    private JsonDocument Summary() =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "summary.json")));

    private List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = CsvDataReader.Create(Path.Combine(_folder, file));
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < csv.FieldCount; i++)
            {
                row[csv.GetName(i)] = csv.GetString(i);
            }

            rows.Add(row);
        }

        return rows;
    }
}
