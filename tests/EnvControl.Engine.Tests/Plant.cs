using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Reference;
using NodaTime;

namespace EnvControl.Engine.Tests;

/// <summary>Builds a small city for a test: firms with lines and list entries, decided by the shipped rules.</summary>
public sealed class Plant
{
    public static readonly LocalDate Day = new(2020, 12, 1);
    public static readonly EffectivePeriod Always = new(new LocalDate(2000, 1, 1), null);
    public static readonly ListDocument Document = new("test", "test", null, true);

    private static readonly Lazy<RuleSet> Loaded = new(() => RuleSetLoader.Load(Checkout.At("rules")));
    private static readonly Lazy<ReferenceEngine> Reference = new(() => new ReferenceEngine(Loaded.Value));

    private readonly EnterpriseTableBuilder _firms = new(Loaded.Value.Facts);
    private readonly List<(int Firm, Dictionary<string, object> Facts)> _lines = [];
    private readonly List<Overlay> _lists = [];
    private SourceTable? _sources;

    public static RuleSet Rules => Loaded.Value;

    public static ReferenceEngine Engine => Reference.Value;

    public static CreditCode Code(int firm) => CreditCode.Complete("91410500", $"DEM{firm:00000}");

    public Plant Firm(string industry, string? grade, params (string Fact, object Value)[] facts)
    {
        var number = _firms.Count;
        var given = facts.ToDictionary(f => f.Fact, f => f.Value, StringComparer.Ordinal);
        var defaults = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["creditCode"] = Code(number).Text,
            ["name"] = $"Firm {number}",
            ["division"] = "410502",
            ["operatingDays"] = 100d,
            ["so2TonnesPerYear"] = 10d,
            ["noxTonnesPerYear"] = 20d,
            ["pmTonnesPerYear"] = 30d,
            ["vocsTonnesPerYear"] = 40d,
        };
        var standing = new IndustryStanding(
            GuideIndustry.Parse(industry),
            PerformanceGrades.TryParse(grade, out var known) ? known : null
        );
        _firms.Add(
            fact =>
                given.TryGetValue(fact.Id, out var value) ? Of(value)
                : defaults.TryGetValue(fact.Id, out var usual) ? Of(usual)
                : fact.Type == FactType.Flag ? FactValue.Of(false)
                : FactValue.Missing,
            standing
        );
        return this;
    }

    public Plant Line(string line, string process, params (string Fact, object Value)[] facts)
    {
        var all = facts.ToDictionary(f => f.Fact, f => f.Value, StringComparer.Ordinal);
        all["line"] = line;
        all["process"] = process;
        _lines.Add((_firms.Count - 1, all));
        return this;
    }

    public Plant List(Overlay entry)
    {
        _lists.Add(entry);
        return this;
    }

    public Plant Sources(params SourceRow[] rows)
    {
        _sources = new SourceTable([.. rows]);
        return this;
    }

    public EmergencyReductionInventory Inventory()
    {
        var enterprises = _firms.Build();
        var lines = new LineTableBuilder(enterprises);
        foreach (var (firm, facts) in _lines)
        {
            lines.Add(
                firm,
                fact => facts.TryGetValue(fact.Id, out var value) ? Of(value) : FactValue.Missing
            );
        }

        return new EmergencyReductionInventory(
            "test",
            "test",
            enterprises,
            lines.Build(),
            _sources,
            new OverlayBook(_lists),
            [],
            true
        );
    }

    public DecisionTable Decide(LocalDate? on = null) =>
        Engine.Decide(Inventory(), new DecisionRequest(on ?? Day, [.. AlertLevels.All]));

    private static FactValue Of(object value) =>
        value switch
        {
            bool flag => FactValue.Of(flag),
            int number => FactValue.Of((double)number),
            double number => FactValue.Of(number),
            string text => FactValue.Of(text),
            _ => FactValue.Missing,
        };
}
