using System.Collections.Immutable;
using EnvControl.Domain.Measures;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Text;

/// <summary>Says what a firm must do (措施表述): a verb and a thing first, the firm's own quantity behind it.</summary>
internal sealed class MeasureWording(Wording words)
{
    /// <summary>One measure with its quantity in brackets.</summary>
    public string Duty(Duty duty) => Name(duty.Measure) + Quantity(duty);

    /// <summary>The texts of the rules of some lines of a firm, each once in file order, each with the quantities it comes to.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="scope">Says which lines a rule or quantity is for; <c>null</c> where the lines are named beside the text.</param>
    public string Measures(IEnumerable<LineDecision> lines, LineScope? scope)
    {
        var texts = lines
            .SelectMany(line => line.Duties.Select(duty => (line.Line, Duty: duty)))
            .GroupBy(pair => pair.Duty.Rule)
            .OrderBy(group => group.Key.Order)
            .Select(group => words.Say(group.Key.Text) + string.Concat(Brackets([.. group], scope)));
        return string.Join(words.Say("；", "; "), texts);
    }

    /// <summary>What one rule comes to, quantity by quantity: 〔水泥磨：2条中停1条：1#〕.</summary>
    private IEnumerable<string> Brackets((int Line, Duty Duty)[] duties, LineScope? scope)
    {
        var quantified = duties.Where(pair => Inner(pair.Duty).Length > 0).ToArray();
        var others = duties.ExceptBy(quantified.Select(pair => pair.Line), pair => pair.Line).ToArray();
        return quantified
            .GroupBy(pair => (Text: Inner(pair.Duty), By: scope is null ? null : CountedBy(pair, scope)))
            .Select(group => (group.Key.Text, Lines: LinesOf(group)))
            .Concat(others.Length == 0 ? [] : [(string.Empty, LinesOf(others))])
            .Select(part => (part.Text, Scope: scope?.Of(part.Lines) ?? string.Empty))
            .Select(part =>
                part.Scope.Length == 0 ? part.Text
                : part.Text.Length == 0 ? part.Scope
                : part.Scope + words.Say("：", ": ") + part.Text
            )
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(text => $"〔{text}〕");
    }

    private static int[] LinesOf(IEnumerable<(int Line, Duty Duty)> duties) =>
        [.. duties.Select(pair => pair.Line)];

    /// <summary>Lines are counted, and stop, within a process: the same count of two processes is two counts.</summary>
    private static string? CountedBy((int Line, Duty Duty) pair, LineScope scope) =>
        pair.Duty.Effect.Working.Kind is WorkingKind.WholeLines or WorkingKind.SingleLine or WorkingKind.Units
            ? scope.ProcessOf(pair.Line)
            : null;

    /// <summary>A measure with its figure.</summary>
    public string Name(Measure measure)
    {
        var name = words.Action(measure.Action);
        return measure switch
        {
            Curtailment cut => words.Say(
                $"{name}{Wording.Percent(cut.Share.Percent)}",
                $"{name} {Wording.Percent(cut.Share.Percent)}"
            ),
            LineStop stop => words.Say(
                $"停{Wording.Percent(stop.Share.Percent)}生产线（以生产线计）",
                $"stop {Wording.Percent(stop.Share.Percent)} of the lines, counted by line"
            ),
            StopUnits units => words.Say($"停{units.Count}台（套）", $"stop {units.Count} unit(s)"),
            KeepUnits units => words.Say(
                $"只保留{units.Count}台（套）运行",
                $"keep {units.Count} unit(s) running"
            ),
            OutputCap cap => words.Say(
                $"产量不超过{Wording.Number(cap.Cap)} {words.Unit(cap.Unit)}",
                $"output at most {Wording.Number(cap.Cap)} {words.Unit(cap.Unit)}"
            ),
            TimeWindow window => words.Say(
                $"每日{window.From:HH:mm}至{window.To:HH:mm}停产",
                $"stopped daily from {window.From:HH:mm} to {window.To:HH:mm}"
            ),
            ProcessLimit limit => $"{words.Say(limit.Parameter)}{Bound(limit)} {words.Unit(limit.Unit)}",
            ConcentrationCap cap => words.Say(
                $"{cap.Pollutant}排放浓度不超过{Wording.Number(cap.Limit)} {cap.Unit}",
                $"{cap.Pollutant} at most {Wording.Number(cap.Limit)} {cap.Unit}"
            ),
            Obligation { Detail: { } detail } => words.Say($"{name}：{detail.Zh}", $"{name}: {detail.En}"),
            _ => name,
        };
    }

    private string Bound(ProcessLimit limit) =>
        (limit.Min, limit.Max) switch
        {
            ({ } min, { } max) => words.Say(
                $"{Wording.Number(min)}至{Wording.Number(max)}",
                $" {Wording.Number(min)} to {Wording.Number(max)}"
            ),
            ({ } min, null) => words.Say($"不小于{Wording.Number(min)}", $" at least {Wording.Number(min)}"),
            (null, { } max) => words.Say($"不大于{Wording.Number(max)}", $" at most {Wording.Number(max)}"),
            _ => string.Empty,
        };

    /// <summary>The quantity an order comes to for this firm, in brackets; empty where the text says it all.</summary>
    private string Quantity(Duty duty)
    {
        var text = Inner(duty);
        return text.Length == 0 ? string.Empty : $"〔{text}〕";
    }

    private string Inner(Duty duty)
    {
        var working = duty.Effect.Working;
        switch (working.Kind)
        {
            case WorkingKind.WholeLines:
                return Lines(working);
            case WorkingKind.SingleLine:
                return words.Say(
                    $"只有一条生产线，负荷降低{Wording.Percent(working.Share.Percent)}",
                    $"a single line: load falls by {Wording.Percent(working.Share.Percent)}"
                );
            case WorkingKind.Units:
                return working.Lines == 0
                    ? Missing(duty.Effect.Missing)
                    : words.Say(
                        $"{working.Lines}台（套）中停{working.Stopping}台（套）",
                        $"{working.Stopping} of {working.Lines} units stop"
                    );
            case WorkingKind.AlreadyStopped:
                return words.Say("已错峰停产，不再计减排", "already stopped off-peak; saves nothing more");
            default:
                return duty.Measure is LoadCap load ? Load(load) : Capped(duty);
        }
    }

    private string Load(LoadCap load) =>
        words.Say(
            $"负荷不超过{Wording.Percent(load.Load.Percent)}",
            $"load at most {Wording.Percent(load.Load.Percent)}"
        );

    private string Lines(Working working)
    {
        var names = working.StoppingNames.IsDefaultOrEmpty
            ? string.Empty
            : string.Join('、', working.StoppingNames);
        return names.Length > 0
            ? words.Say(
                $"{working.Lines}条中停{working.Stopping}条：{names}",
                $"{working.Stopping} of {working.Lines} lines stop: {names}"
            )
            : words.Say(
                $"{working.Lines}条中停{working.Stopping}条，停产次序未填，停哪几条待定",
                $"{working.Stopping} of {working.Lines} lines stop; which ones is open while the stop order is missing"
            );
    }

    private string Capped(Duty duty)
    {
        if (duty.Effect.Quantity is not { Unit: not "h" } quantity || duty.Measure is OutputCap)
        {
            return duty.Effect.Missing.IsEmpty ? string.Empty : Missing(duty.Effect.Missing);
        }

        var amount = $"{Wording.Number(quantity.Amount)} {words.Unit(quantity.Unit)}".TrimEnd();
        var whole = duty.Measure is Curtailment { IsPerPlant: true }
            ? words.Say("全厂", "the plant ")
            : string.Empty;
        return quantity.IsAtMost
            ? words.Say(
                $"{whole}至多{amount}，{Missing(duty.Effect.Missing)}",
                $"{whole}at most {amount}; {Missing(duty.Effect.Missing)}"
            )
            : words.Say($"{whole}不超过{amount}", $"{whole}no more than {amount}");
    }

    private string Missing(ImmutableArray<string> facts) =>
        words.Say("缺", "missing: ") + string.Join(words.Say("、", ", "), facts.Select(words.Fact));
}
