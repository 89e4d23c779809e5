using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Rules.Cases;
using EnvControl.Rules.Checks;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Rules.Adoption;

/// <summary>Makes cases for adopted rules from those of the assumed ones (认定用例): on the day itself, and on the day before, when the assumption still holds.</summary>
/// <param name="before">The rules without the adoption.</param>
/// <param name="after">The rules with it.</param>
/// <param name="on">The day of adoption.</param>
internal sealed class AdoptionCases(CheckedRules before, CheckedRules after, LocalDate on)
{
    private readonly CaseRunner _before = new(new ColumnarEngine(before.Set));
    private readonly CaseRunner _after = new(new ColumnarEngine(after.Set));
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Which rules stand behind each existing case at each level.</summary>
    public ImmutableArray<CaseResult> Known(IEnumerable<RuleCase> cases) =>
        [.. cases.SelectMany(_before.Run)];

    /// <summary>The cases of one adopted rule; none where no existing case leads to it.</summary>
    /// <param name="pick">The assumed rule.</param>
    /// <param name="name">The adopted one's name.</param>
    /// <param name="known">What <see cref="Known"/> found.</param>
    public ImmutableArray<JsonObject> Of(AdoptionPick pick, string name, ImmutableArray<CaseResult> known)
    {
        var made = ImmutableArray.CreateBuilder<JsonObject>();
        var behind = known
            .Where(result =>
                result.Rules.Any(rule => rule == pick.Rule.Name || AdoptedNames.IsCopy(rule, pick.Rule.Name))
            )
            .ToArray();
        foreach (var level in AlertLevels.All)
        {
            foreach (
                var candidate in behind
                    .Where(result => result.Level == level)
                    .SelectMany(result => Candidates(result, pick))
            )
            {
                if (Made(candidate, level, name) is { } found)
                {
                    made.Add(found);
                    if (made.Count == 1 && DayBefore(candidate, level, name) is { } day)
                    {
                        made.Add(day);
                    }

                    break;
                }
            }
        }

        return made.ToImmutable();
    }

    /// <summary>The case itself; of a rule taken over in one industry, the same firm in that industry, with each of its processes.</summary>
    private IEnumerable<RuleCase> Candidates(CaseResult result, AdoptionPick pick)
    {
        var rule = result.Case with { On = on, Levels = [result.Level] };
        if (
            pick.Industry is null
            || (rule.Facts.TryGetProperty(FactIds.Industry, out var own) && own.GetString() == pick.Industry)
        )
        {
            yield return rule;
            yield break;
        }

        foreach (var process in before.ProcessesOf(pick.Industry))
        {
            var facts = JsonNode.Parse(rule.Facts.GetRawText())!.AsObject();
            facts[FactIds.Industry] = pick.Industry;
            facts[FactIds.Process] = process;
            yield return rule with
            {
                Facts = JsonSerializer.SerializeToElement(facts),
                Plant = [],
            };
        }
    }

    private JsonObject? Made(RuleCase rule, AlertLevel level, string name)
    {
        var line = _after.Decide(rule).Line(0, level);
        var isBehind =
            CaseRunner.RulesOf(line).Contains(name, StringComparer.Ordinal)
            || line.ClassRule?.Rule.Name == name
            || line.StandingRule?.Rule.Name == name;
        return isBehind && Expectation(line) is { } expect
            ? Case(rule, level, $"{name}：{rule.Name}", expect)
            : null;
    }

    private JsonObject? DayBefore(RuleCase rule, AlertLevel level, string name)
    {
        var eve = rule with { On = on.PlusDays(-1) };
        if (Expectation(_after.Decide(eve).Line(0, level)) is not { } expect)
        {
            return null;
        }

        expect["notRules"] = new JsonArray(name);
        return Case(eve, level, $"{name}：{rule.Name}（认定前一日）", expect);
    }

    private static JsonObject? Expectation(LineDecision line)
    {
        if (
            !line.Class.IsKnown
            || !line.UnknownDuty.IsEmpty
            || !line.UnknownAmount.IsEmpty
            || line.IsUncovered
        )
        {
            return null;
        }

        var expect = new JsonObject
        {
            ["class"] = line.Class.Value?.Spell(),
            ["rules"] = new JsonArray([.. CaseRunner.RulesOf(line).Select(rule => (JsonNode)rule)]),
            ["actions"] = new JsonArray([.. line.Duties.Select(duty => (JsonNode)duty.Measure.Action)]),
        };
        if (line.Duties.FirstOrDefault(duty => duty.IsDeciding) is { Effect.IsExact: true } deciding)
        {
            expect["sharePermille"] = deciding.Effect.Least.Permille;
        }

        return expect;
    }

    private JsonObject Case(RuleCase rule, AlertLevel level, string name, JsonObject expect)
    {
        var unique = name;
        for (var i = 2; !_names.Add(unique); i++)
        {
            unique = FormattableString.Invariant($"{name}（{i}）");
        }

        var item = new JsonObject
        {
            ["name"] = unique,
            ["on"] = LocalDatePattern.Iso.Format(rule.On),
            ["levels"] = new JsonArray(level.Spell()),
        };
        if (rule.ElapsedHours > 0)
        {
            item["elapsed"] = rule.ElapsedHours;
        }

        item["facts"] = JsonNode.Parse(rule.Facts.GetRawText());
        if (!rule.Plant.IsEmpty)
        {
            item["plant"] = new JsonArray([.. rule.Plant.Select(line => JsonNode.Parse(line.GetRawText()))]);
        }

        item["expect"] = expect;
        return item;
    }
}
