using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Scenarios;
using EnvControl.Rules.Expressions;
using EnvControl.Rules.Reference;

namespace EnvControl.Engine.Tests.Scenarios;

/// <summary>Supposes things of a small city, for tests.</summary>
internal static class Supposing
{
    public static FirmChoice Codes(params int[] firms) =>
        new("test:1:1", [.. firms.Select(firm => Plant.Code(firm).Text)], null, string.Empty, null, null);

    public static FirmChoice Where(string expression, Ranking? ranking = null)
    {
        ExpressionParser.Parse(expression, Plant.Rules.Facts, out var condition).ShouldBeNull();
        return new("test:1:1", [], null, expression, condition, ranking);
    }

    public static GradeChange Grade(FirmChoice firms, PerformanceGrade grade, string? industry = null) =>
        new("test:2:1", null, firms, industry is null ? null : GuideIndustry.Parse(industry), grade);

    public static ShareChange Share(string rule, int percent, string? action = null) =>
        new("test:3:1", null, rule, action, null, Permille.FromPercent(percent));

    public static ListAddition OnGuarantee(FirmChoice firms, int load) =>
        new(
            "test:4:1",
            null,
            firms,
            new Guarantee(
                default,
                null,
                Plant.Always,
                Plant.Document,
                GuaranteeReason.Livelihood,
                new LoadCap(null, Permille.FromPercent(load))
            )
        );

    public static ListRemoval Off(FirmChoice firms, ListKind kind) => new("test:5:1", null, firms, kind);

    /// <summary>What the changes make of a city; they must fit it.</summary>
    public static SupposedCity City(Plant plant, params Change[] changes)
    {
        var faults = new List<Fault>();
        var city = Of(plant, faults, changes);
        faults.ShouldBeEmpty();
        return city.ShouldNotBeNull();
    }

    /// <summary>The codes of what is wrong with the changes.</summary>
    public static string[] Codes(Plant plant, params Change[] changes)
    {
        var faults = new List<Fault>();
        Of(plant, faults, changes).ShouldBeNull();
        faults.ShouldAllBe(fault => fault.What.Zh.Length > 0 && fault.Mend.En.Length > 0);
        return [.. faults.Select(fault => fault.Code)];
    }

    /// <summary>Decides a city as it is and as supposed, and compares.</summary>
    public static ScenarioDiff Diff(Plant plant, params Change[] changes)
    {
        var city = City(plant, changes);
        var request = new DecisionRequest(Plant.Day, [.. AlertLevels.All]);
        var engine = ReferenceEquals(city.RuleSet, Plant.Rules)
            ? Plant.Engine
            : new ReferenceEngine(city.RuleSet);
        return ScenarioDiff.Of(
            Plant.Engine.Decide(plant.Inventory(), request),
            engine.Decide(city.Inventory, request)
        );
    }

    public static LevelDiff At(this ScenarioDiff diff, AlertLevel level) =>
        diff.Levels.Single(at => at.Baseline.Level == level);

    private static SupposedCity? Of(Plant plant, List<Fault> faults, Change[] changes) =>
        ScenarioCity.Of(
            new Scenario(new Bilingual("试", "test"), [.. changes]),
            Plant.Rules,
            plant.Inventory(),
            Plant.Day,
            faults
        );
}
