using System.Text;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Application.WhatIf.Results;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Reading;
using EnvControl.Files.Writing;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Scenarios;
using NodaTime;

namespace EnvControl.Files.Tests.Writing;

/// <summary>A scenario beside its baseline, three foundries large: what is lost, what goes out as csv.</summary>
public sealed class ComparisonCsvTests : IDisposable
{
    private const string Columns =
        "credit_code,name,division_code,township,gb4754,industry,grade,leading,advanced,long_idle,suspended,permit_special_duty,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,output_value_10k_yuan,permit_number,monitoring";

    private static readonly string[] Codes =
    [
        .. Enumerable.Range(0, 3).Select(i => CreditCode.Complete("91410500", $"DEM0000{i}").Text),
    ];

    private static readonly Lazy<RuleSet> Rules = new(() => RuleSetLoader.Load(Checkout.At("rules")));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("comparison");

    [Fact]
    public void Output_lost_a_day_is_value_by_days_times_the_part_stopped_and_a_firm_without_value_is_counted()
    {
        var level = Sheet().At(AlertLevel.Orange);

        // 1,000 in 100 days are 10 a day: C stops half, B a fifth.
        (level.A.LostLeast, level.A.LostMost).ShouldBe((5m, 5m));
        (level.B.LostLeast, level.B.LostMost).ShouldBe((2m, 2m));
        level.Lost.ShouldBe((-3m, -3m));
        (level.A.Unvalued, level.B.Unvalued).ShouldBe((1, 1));
        (level.A.Limited, level.A.Stopped).ShouldBe((2, 0));
    }

    [Fact]
    public void Swapped_sides_turn_every_difference()
    {
        var level = Sheet(isSwapped: true).At(AlertLevel.Orange);

        level.Lost.ShouldBe((3m, 3m));
        (level.A.LostLeast, level.B.LostLeast).ShouldBe((2m, 5m));
        level.Pollutants[0].Amount.Change!.Value.Least.ShouldBe(30_000_000);
        level.Divisions.Single().Amounts[0].Change!.Value.Least.ShouldBe(30_000_000);
    }

    [Theory]
    [InlineData("firms")]
    [InlineData("industries")]
    [InlineData("divisions")]
    [InlineData("pollutants")]
    public void No_cell_of_words_can_run_as_a_formula_and_differences_stay_numbers(string table)
    {
        using var stream = new MemoryStream();
        ComparisonCsv.Write(table, stream, Sheet(), new Wording(Rules.Value, Language.Chinese));

        var text = Encoding.UTF8.GetString(stream.ToArray());
        text.ShouldContain("-30.000");
        text.Split(',', '\r', '\n')
            .Where(cell => cell.Length > 0 && "=+@".Contains(cell[0], StringComparison.Ordinal))
            .ShouldBeEmpty();
        text.Contains(",'=1+1,", StringComparison.Ordinal).ShouldBe(table == "firms");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ComparisonSheet Sheet(bool isSwapped = false)
    {
        File.WriteAllText(
            Path.Combine(_folder.FullName, "enterprises.csv"),
            $"{Columns}\n"
                + $"{Codes[0]},=1+1,410502,,,N06,C,no,no,no,no,no,10,20,30,40,100,1000,,\n"
                + $"{Codes[1]},二号厂,410502,,,N06,C,no,no,no,no,no,10,20,30,40,100,,,\n"
                + $"{Codes[2]},三号厂,410502,,,N06,A,no,no,no,no,no,10,20,30,40,100,500,,\n"
        );
        var on = new LocalDate(2020, 12, 1);
        var baseline = new PreparedBaseline(
            new InventoryOnDay(new InventoryReader().Read(_folder.FullName, Rules.Value), on, Rules.Value),
            new DecisionRequest(on, [.. AlertLevels.All]),
            rules => new ColumnarEngine(rules)
        );
        var file = ScenarioFile.Of(
            "scenario.json",
            Encoding.UTF8.GetBytes(
                $$"""
                { "name": { "zh": "试", "en": "test" }, "baseline": { "inventory": "1" },
                  "changes": [ { "change": "grade", "grade": "B", "firms": { "codes": ["{{Codes[0]}}"] } } ] }
                """
            ),
            Checkout.At("rules", "schema")
        );
        return new ComparisonSheet(baseline.Answer(file, "again"), isSwapped);
    }
}
