using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Comparison;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Rules.Cases;

/// <summary>Runs rule cases through an engine (案例运行): the same path as a city, with one firm.</summary>
/// <param name="engine">The engine whose answers are held against what the cases expect.</param>
/// <param name="second">Where given, also decides every case; what the two say differently is a difference of the case.</param>
public sealed class CaseRunner(IDecisionEngine engine, IDecisionEngine? second = null)
{
    /// <summary>Runs a case at each of its levels.</summary>
    public IEnumerable<CaseResult> Run(RuleCase rule)
    {
        var table = Decide(rule, engine);
        var disagreements = second is null ? [] : EngineComparison.Of(table, Decide(rule, second));
        return
        [
            .. rule.Levels.Select(level => new CaseResult(
                rule,
                level,
                [.. RulesBehind(table.Line(0, level))],
                [
                    .. Differences(rule.Expect, table.Line(0, level)),
                    .. disagreements
                        .Where(difference => difference.Level == level)
                        .Select(difference =>
                            $"{difference.Aspect}: {engine.Name} says {difference.First}, {second!.Name} says {difference.Second}"
                        ),
                ]
            )),
        ];
    }

    /// <summary>What the engine decides about the case's firm; its own line is the first.</summary>
    public DecisionTable Decide(RuleCase rule) => Decide(rule, engine);

    private static DecisionTable Decide(RuleCase rule, IDecisionEngine engine) =>
        engine.Decide(
            CaseInventory.Of(rule, engine.RuleSet.Facts),
            new DecisionRequest(rule.On, rule.Levels, rule.ElapsedHours)
        );

    /// <summary>The rules that hold on the line, in order.</summary>
    public static IEnumerable<string> RulesOf(LineDecision line) =>
        line
            .Duties.OrderBy(duty => duty.Rule.Order)
            .Select(duty => duty.Rule.Name)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The rules that hold on the line, and those that class it.</summary>
    private static IEnumerable<string> RulesBehind(LineDecision line) =>
        new[] { line.ClassRule, line.StandingRule }
            .OfType<ClassificationRule>()
            .Select(rule => rule.Rule.Name)
            .Concat(RulesOf(line))
            .Distinct(StringComparer.Ordinal);

    private static ImmutableArray<string> Differences(JsonElement expect, LineDecision line)
    {
        var differences = ImmutableArray.CreateBuilder<string>();
        void Compare(string name, string actual)
        {
            if (expect.TryGetProperty(name, out var wanted) && Plain(wanted) != actual)
            {
                differences.Add($"{name}: expected {Plain(wanted)}, came out {actual}");
            }
        }

        var deciding = line.Duties.Where(duty => duty.IsDeciding).ToArray();
        Compare("class", line.Class.IsKnown ? line.Class.Value?.Spell() ?? string.Empty : "unknown");
        Compare("rules", string.Join(';', RulesOf(line)));
        Compare("actions", string.Join(';', line.Duties.Select(duty => duty.Measure.Action)));
        Compare("unknown", string.Join(';', line.UnknownDuty.Concat(line.UnknownAmount)));
        Compare("uncovered", line.IsUncovered ? "true" : "false");
        Compare(
            "sharePermille",
            deciding.FirstOrDefault() is { Effect.IsExact: true } exact
                ? Number(exact.Effect.Least.Permille)
                : string.Empty
        );
        Compare(
            "quantity",
            deciding.FirstOrDefault()?.Effect.Quantity is { } quantity
                ? $"{Number(quantity.Amount)} {quantity.Unit}"
                : string.Empty
        );
        foreach (var rule in expect.Texts("notRules").Intersect(RulesOf(line), StringComparer.Ordinal))
        {
            differences.Add($"notRules: {rule} must not hold");
        }

        return differences.ToImmutable();
    }

    private static string Plain(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(item => item.GetString())),
            JsonValueKind.Object =>
                $"{Number(value.GetProperty("amount").GetDecimal())} {value.GetProperty("unit").GetString()}",
            JsonValueKind.Number => Number(value.GetDecimal()),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.GetString() ?? string.Empty,
        };

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
