using System.Reflection;
using System.Text.Json;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Rules.Loading;

namespace EnvControl.House.Tests;

/// <summary>The facts that <c>rules/facts.json</c> declares and the facts that the tables rely on are the same.</summary>
public class FactsTests
{
    /// <summary>Every fact the tables or the engine ask for by name: its table, type and unit.</summary>
    private static readonly Dictionary<string, (string Table, string Type, string? Unit)> Relied = new(
        StringComparer.Ordinal
    )
    {
        [FactIds.CreditCode] = ("enterprise", "text", null),
        [FactIds.Name] = ("enterprise", "text", null),
        [FactIds.Division] = ("enterprise", "category", null),
        [FactIds.Industry] = ("enterprise", "category", null),
        [FactIds.Grade] = ("enterprise", "category", null),
        [FactIds.Leading] = ("enterprise", "flag", null),
        [FactIds.Advanced] = ("enterprise", "flag", null),
        [FactIds.Suspended] = ("enterprise", "flag", null),
        [FactIds.LongIdle] = ("enterprise", "flag", null),
        [FactIds.OperatingDays] = ("enterprise", "number", "d"),
        [FactIds.OutputValue] = ("enterprise", "number", "10k yuan"),
        [FactIds.Yearly(Pollutant.So2)] = ("enterprise", "number", "t/a"),
        [FactIds.Yearly(Pollutant.Nox)] = ("enterprise", "number", "t/a"),
        [FactIds.Yearly(Pollutant.Pm)] = ("enterprise", "number", "t/a"),
        [FactIds.Yearly(Pollutant.Vocs)] = ("enterprise", "number", "t/a"),
        [FactIds.Line] = ("line", "text", null),
        [FactIds.Process] = ("line", "category", null),
        [FactIds.Units] = ("line", "number", null),
        [FactIds.CapacityApproved] = ("line", "number", null),
        [FactIds.CapacityPermitted] = ("line", "number", null),
        [FactIds.ActualOutput] = ("line", "number", null),
        [FactIds.CapacityUnit] = ("line", "text", null),
        [FactIds.StopOrder] = ("line", "number", null),
        [FactIds.Daily(Pollutant.So2)] = ("line", "number", "kg/d"),
        [FactIds.Daily(Pollutant.Nox)] = ("line", "number", "kg/d"),
        [FactIds.Daily(Pollutant.Pm)] = ("line", "number", "kg/d"),
        [FactIds.Daily(Pollutant.Vocs)] = ("line", "number", "kg/d"),
        [FactIds.Guarantee] = ("list", "flag", null),
        [FactIds.SmallMicro] = ("list", "flag", null),
        [FactIds.ExemptLevel] = ("list", "category", null),
        [FactIds.Level] = ("context", "category", null),
        [FactIds.ElapsedHours] = ("context", "number", "h"),
        [FactIds.ControlClass] = ("derived", "category", null),
    };

    private static readonly Dictionary<string, JsonElement> Declared = JsonDocument
        .Parse(Repository.Read("rules/facts.json"))
        .RootElement.GetProperty("facts")
        .EnumerateArray()
        .ToDictionary(fact => fact.GetProperty("id").GetString()!, fact => fact, StringComparer.Ordinal);

    private static readonly Lazy<FactCatalog> Catalogue = new(() =>
        RuleSetLoader.Load(Path.Combine(Repository.Root, "rules")).Facts
    );

    public static TheoryData<string> ReliedIds => [.. Relied.Keys];

    [Fact]
    public void Every_id_the_program_names_is_looked_at_here() =>
        typeof(FactIds)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral && field.Name != nameof(FactIds.WholePlant))
            .Select(field => (string)field.GetRawConstantValue()!)
            .Except(Relied.Keys, StringComparer.Ordinal)
            .ShouldBeEmpty("add it to the table of this test");

    [Theory]
    [MemberData(nameof(ReliedIds))]
    public void A_fact_the_program_relies_on_is_declared_with_its_table_type_and_unit(string id)
    {
        Declared.ShouldContainKey(id);
        var fact = Declared[id];
        var declared = (Text(fact, "table"), Text(fact, "type"), Text(fact, "unit"));
        declared.ShouldBe(Relied[id]);
    }

    [Fact]
    public void Every_fact_of_a_file_has_a_column_and_no_two_of_one_file_share_it() =>
        Declared
            .Values.Where(fact => Text(fact, "table") is "enterprise" or "line")
            .GroupBy(
                fact => $"{Text(fact, "table")}.{Text(fact, "column") ?? "(none)"}",
                StringComparer.Ordinal
            )
            .Where(group => group.Count() > 1 || group.Key.EndsWith("(none)", StringComparison.Ordinal))
            .Select(group => group.Key)
            .ShouldBeEmpty();

    [Fact]
    public void The_columns_of_the_design_are_declared_for_both_files()
    {
        Columns("enterprise")
            .ShouldBe(
                "credit_code,name,division_code,township,gb4754,industry,grade,leading,advanced,long_idle,suspended,permit_special_duty,so2_t_a,nox_t_a,pm_t_a,vocs_t_a,operating_days,output_value_10k_yuan,permit_number,monitoring".Split(
                    ','
                ),
                ignoreOrder: true
            );
        "line,process,units,capacity_approved,capacity_permitted,actual_output,capacity_unit,so2_kg_d,nox_kg_d,pm_kg_d,vocs_kg_d,stop_order,stop_hours"
            .Split(',')
            .Except(Columns("line"), StringComparer.Ordinal)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Tables_built_from_the_declared_facts_have_a_column_for_each()
    {
        var facts = Catalogue.Value;
        var builder = new EnterpriseTableBuilder(facts);
        builder.Add(
            fact => fact.Id == FactIds.CreditCode ? FactValue.Of("91350200MA2YJ1XR9G") : FactValue.Missing,
            new IndustryStanding(Domain.Codes.GuideIndustry.General, null)
        );
        var enterprises = builder.Build();
        var lines = new LineTableBuilder(enterprises).Build();
        foreach (var fact in facts.Of(FactTable.Enterprise))
        {
            enterprises[fact.Id].Count.ShouldBe(1, fact.Id);
        }

        foreach (var fact in facts.Of(FactTable.Line))
        {
            lines[fact.Id].Count.ShouldBe(1, fact.Id);
        }
    }

    [Fact]
    public void The_grades_are_declared_in_the_order_of_their_codes() =>
        Catalogue
            .Value[FactIds.Grade]
            .Values.Select(value => value.Id)
            .ShouldBe(PerformanceGrades.Spellings, "the line table writes a grade as its number");

    [Fact]
    public void The_control_classes_are_those_the_program_knows() =>
        Catalogue
            .Value[FactIds.ControlClass]
            .Values.Select(value => value.Id)
            .ShouldBe(ControlClasses.All.Select(value => value.Spell()), ignoreOrder: true);

    [Fact]
    public void The_whole_plant_is_a_process() =>
        Catalogue.Value[FactIds.Process].Values.ShouldContain(value => value.Id == FactIds.WholePlant);

    private static IEnumerable<string> Columns(string table) =>
        Declared.Values.Where(fact => Text(fact, "table") == table).Select(fact => Text(fact, "column")!);

    private static string? Text(JsonElement fact, string name) =>
        fact.TryGetProperty(name, out var value) ? value.GetString() : null;
}
