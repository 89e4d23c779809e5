using EnvControl.Application.Explanations;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Explanations;

namespace EnvControl.Cli.Screens;

/// <summary>Says about one line why it is treated as it is (单条生产线的判定说明), as names and what they say.</summary>
/// <param name="phrases">In which words.</param>
internal sealed class LineEntries(Phrases phrases)
{
    private readonly List<(string Name, string Text)> _entries = [];

    /// <summary>Its class and its measures, with grounds and arithmetic.</summary>
    public (string Name, string Text)[] Decided(LineDecision decision)
    {
        _entries.Clear();
        Class(decision);
        foreach (var rule in decision.Duties.GroupBy(duty => duty.Rule))
        {
            foreach (var duty in rule)
            {
                Duty(duty);
            }

            Entry(phrases.Say("依据", "Ground"), $"{phrases.Ground(rule.Key.Ground)} 〔{rule.Key.Name}〕");
        }

        if (decision.IsUncovered)
        {
            Entry(
                phrases.Say("无规则", "Uncovered"),
                phrases.Say(
                    "应管控，但没有规则规定该生产线做什么",
                    "controlled, but no rule says what this line must do"
                )
            );
        }

        return [.. _entries];
    }

    /// <summary>The rules that nearly applied to it, and what stood in their way.</summary>
    public (string Name, string Text)[] NotApplied(LineExplanation line)
    {
        _entries.Clear();
        foreach (var miss in line.NearMisses)
        {
            Miss(miss, line);
        }

        return [.. _entries];
    }

    private void Class(LineDecision decision)
    {
        if (!decision.UnknownDuty.IsEmpty)
        {
            Entry(
                phrases.Say("分类", "Class"),
                phrases.Say("缺信息，措施无法确定：", "can't be told; missing: ")
                    + phrases.List(decision.UnknownDuty.Select(phrases.Words.Fact))
            );
            return;
        }

        if (decision is { ClassRule: null, IsOutsideLaw: false })
        {
            Entry(
                phrases.Say("分类", "Class"),
                phrases.Say("由管控令直接规定，不看分类", "bound by order, whatever its class")
            );
            return;
        }

        if (decision.ClassRule is not { } rule)
        {
            Entry(
                phrases.Say("分类", "Class"),
                phrases.Say("该日没有适用的分类规则", "no classification rule is in force on that day")
            );
            return;
        }

        Entry(phrases.Say("分类", "Class"), phrases.Words.Class(rule.Class));
        if (decision.IsByOrder)
        {
            Entry(
                phrases.Say("管控令", "Order"),
                phrases.Say(
                    "按管控令执行，取代该分类应做的措施",
                    "an order takes the place of what this class asks"
                )
            );
        }

        Entry(
            phrases.Say("理由", "Because"),
            $"{phrases.Words.Condition(rule.Rule.Condition)} 〔{rule.Rule.Name}〕"
        );
        Entry(phrases.Say("依据", "Ground"), phrases.Ground(rule.Rule.Ground));
        if (decision.StandingRule is not { } standing)
        {
            return;
        }

        Entry(
            phrases.Say("原有分类", "Standing"),
            $"{phrases.Words.Class(standing.Class)} 〔{standing.Rule.Name}〕{phrases.Say("；", "; ")}{phrases.Ground(standing.Rule.Ground)}"
        );
        Entry(
            phrases.Say("取轻者", "Lighter"),
            decision.IsStandingLighter
                ? phrases.Say(
                    $"按{phrases.Words.Class(standing.Class)}应做的更轻：名单只放宽、不加重，按原有分类执行",
                    $"what {phrases.Words.Class(standing.Class)} asks is lighter: an easing never makes it worse, the standing holds"
                )
                : phrases.Say(
                    $"按{phrases.Words.Class(rule.Class)}应做的不重于{phrases.Words.Class(standing.Class)}，按名单执行",
                    $"what {phrases.Words.Class(rule.Class)} asks is no heavier than {phrases.Words.Class(standing.Class)}: the easing holds"
                )
        );
    }

    private void Duty(Duty duty)
    {
        Entry(
            phrases.Say("措施", "Measure"),
            phrases.Words.Duty(duty)
                + (duty.IsDeciding ? phrases.Say("（计减排量）", " (counts for the amount)") : string.Empty)
        );
        if (phrases.Words.Working(duty) is { Length: > 0 } working)
        {
            Entry(string.Empty, phrases.Say("计算：", "Working: ") + working);
        }
    }

    private void Miss(NearMiss miss, LineExplanation line)
    {
        Entry(
            phrases.Say("未适用", "Not applied"),
            $"{phrases.Words.Say(miss.Rule.Text)} 〔{miss.Rule.Name}〕"
        );
        foreach (var failed in miss.Failed)
        {
            Entry(string.Empty, Failed(failed, line));
        }
    }

    private string Failed(FailedTest failed, LineExplanation line)
    {
        var needed = phrases.Words.Condition(failed.Test);
        var values = failed.Facts.Distinct(StringComparer.Ordinal).Select(fact => Value(fact, line));
        var wanted = failed.MustHold
            ? phrases.Say($"须{needed}", $"needs: {needed}")
            : phrases.Say($"不得{needed}", $"must not hold: {needed}");
        return $"{wanted}{phrases.Say("；本企业：", "; here: ")}{phrases.List(values)}";
    }

    private string Value(string fact, LineExplanation line)
    {
        var (name, value) = (phrases.Words.Fact(fact), line.Row[fact]);
        return fact switch
        {
            // A class that is not decided yet is open; nobody can send it.
            FactIds.ControlClass when value.IsMissing => $"{name} {phrases.Say("待定", "open")}",
            FactIds.Grade when line.IsUngraded => phrases.Say(
                $"{name} 未评级（按{phrases.Words.FactValue(fact, value)}看待）",
                $"{name} ungraded (counts as {phrases.Words.FactValue(fact, value)})"
            ),
            _ => $"{name} {phrases.Words.FactValue(fact, value)}",
        };
    }

    private void Entry(string name, string text) => _entries.Add((name, text));
}
