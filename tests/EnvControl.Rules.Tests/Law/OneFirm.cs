using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Rules.Tests.Law;

/// <summary>A firm of one or several industries, decided by both engines, which must agree.</summary>
public sealed class OneFirm(
    RuleSet rules,
    (string Industry, string? Grade)[] standings,
    (string Industry, string Process, (string Fact, object Value)[] Facts)[] lines
)
{
    /// <summary>Its credit code.</summary>
    public static readonly CreditCode Code = CreditCode.Complete("91410500", "DEM00001");

    /// <summary>The firm's flags that are yes.</summary>
    public IReadOnlyCollection<string> Yes { get; init; } = [];

    /// <summary>What it is called.</summary>
    public string Name { get; init; } = "firm";

    /// <summary>Its division.</summary>
    public string Division { get; init; } = "410502";

    /// <summary>List entries.</summary>
    public IReadOnlyCollection<Overlay> Lists { get; init; } = [];

    /// <summary>What each line emits of each pollutant, kg/d.</summary>
    public double Emission { get; init; } = 1;

    /// <summary>What both engines say, the columnar one first.</summary>
    public IEnumerable<DecisionTable> Decide(LocalDate on, double elapsed = 0)
    {
        var request = new DecisionRequest(on, [.. AlertLevels.All], elapsed);
        var columnar = new ColumnarEngine(rules).Decide(Inventory(), request);
        var reference = (
            rules == Repository.Rules ? Repository.Reference : new ReferenceEngine(rules)
        ).Decide(Inventory(), request);
        EngineComparison.Of(columnar, reference).ShouldBeEmpty();
        return [columnar, reference];
    }

    /// <summary>What a line must do at a level, by rule names.</summary>
    public string RulesOf(LocalDate on, AlertLevel level, int line = 0, double elapsed = 0) =>
        string.Join(
            ';',
            Decide(on, elapsed)
                .First()
                .Line(line, level)
                .Duties.Select(duty => duty.Rule.Name)
                .Distinct(StringComparer.Ordinal)
        );

    /// <summary>The firm as an inventory.</summary>
    public EmergencyReductionInventory Inventory()
    {
        var firms = new EnterpriseTableBuilder(rules.Facts);
        firms.Add(
            fact =>
                fact.Id switch
                {
                    FactIds.CreditCode => FactValue.Of(Code.Text),
                    FactIds.Name => FactValue.Of(Name),
                    FactIds.Division => FactValue.Of(Division),
                    _ when fact.Type == FactType.Flag => FactValue.Of(
                        Yes.Contains(fact.Id, StringComparer.Ordinal)
                    ),
                    _ => FactValue.Missing,
                },
            [
                .. standings.Select(s => new IndustryStanding(
                    GuideIndustry.Parse(s.Industry),
                    PerformanceGrades.TryParse(s.Grade, out var grade) ? grade : null
                )),
            ]
        );
        var enterprises = firms.Build();
        var table = new LineTableBuilder(enterprises);
        var number = 0;
        foreach (var (industry, process, facts) in lines)
        {
            var label = $"{++number}#";
            table.Add(
                0,
                fact =>
                    fact.Id switch
                    {
                        FactIds.Line => FactValue.Of(label),
                        FactIds.Industry => FactValue.Of(industry),
                        FactIds.Process => FactValue.Of(process),
                        _ when Array.Find(facts, f => f.Fact == fact.Id) is { Fact: not null } given => Of(
                            given.Value
                        ),
                        _ when ColumnBuilder.GramsPerUnit(fact) > 0 => FactValue.Of(Emission),
                        _ => FactValue.Missing,
                    }
            );
        }

        return new EmergencyReductionInventory(
            "firm",
            string.Empty,
            enterprises,
            table.Build(),
            null,
            new OverlayBook([.. Lists]),
            [],
            true
        );
    }

    private static FactValue Of(object value) =>
        value switch
        {
            bool flag => FactValue.Of(flag),
            double number => FactValue.Of(number),
            string text => FactValue.Of(text),
            _ => FactValue.Missing,
        };
}
