using System.Collections.Immutable;
using EnvControl.Engine.Decisions;

namespace EnvControl.Application.Text;

/// <summary>Says the arithmetic behind an effect (计算过程表述), so that anybody can do it again with a pencil.</summary>
internal sealed class WorkingWording(Wording words)
{
    /// <summary>The arithmetic; empty where there is none.</summary>
    public string Of(Effect effect)
    {
        var working = effect.Working;
        var text = working.Kind switch
        {
            WorkingKind.Nothing => words.Say("不要求减排，减排比例0%", "nothing is required: 0%"),
            WorkingKind.Everything => words.Say("全部停产，减排比例100%", "stops altogether: 100%"),
            WorkingKind.PlainShare => Plain(working),
            WorkingKind.OutputCap => Cap(effect),
            WorkingKind.WholeLines => Lines(effect),
            WorkingKind.SingleLine => words.Say(
                $"该工序只有一条生产线，负荷按比例降低{Wording.Percent(working.Share.Percent)}（本系统的理解，属假设）",
                $"the process has a single line, whose load falls by {Wording.Percent(working.Share.Percent)} (a reading of this product, assumed)"
            ),
            WorkingKind.Units when working.Lines > 0 => words.Say(
                $"{working.Lines}台（套）中停{working.Stopping}台（套），按平均减排{Share(effect)}（本系统的理解，属假设）",
                $"{working.Stopping} of {working.Lines} units stop, on average {Share(effect)} (a reading of this product, assumed)"
            ),
            WorkingKind.Hours => words.Say(
                $"每日停{Wording.Number(effect.Quantity!.Amount)}小时 ÷ 24 = {Share(effect)}",
                $"{Wording.Number(effect.Quantity.Amount)} h a day ÷ 24 = {Share(effect)}"
            ),
            WorkingKind.AlreadyStopped => words.Say(
                "已错峰停产，不计减排",
                "already stopped off-peak: saves nothing"
            ),
            WorkingKind.NotQuantified => words.Say("不折算减排量", "not quantified"),
            _ => string.Empty,
        };
        return effect.Missing.IsEmpty ? text : text + Missing(effect.Missing);
    }

    private static string Share(Effect effect) => Wording.Percent(effect.Least.Percent);

    private static string Figure(decimal? number) => number is { } known ? Wording.Number(known) : "?";

    private string Plain(Working working)
    {
        var share = Wording.Percent(working.Share.Percent);
        return working is { Actual: { } actual, Cap: { } cap }
            ? words.Say(
                $"实际{Wording.Number(actual)} × (1 − {share}) = {Wording.Number(cap)}，减排{share}",
                $"actual {Wording.Number(actual)} × (1 − {share}) = {Wording.Number(cap)}; saves {share}"
            )
            : words.Say($"按排放基数减排{share}", $"{share} of the emission base");
    }

    private string Cap(Effect effect)
    {
        var working = effect.Working;
        var unit = words.Unit(effect.Quantity?.Unit ?? string.Empty);
        if (working.Base is null && working.Cap is { } ordered)
        {
            return Saved(
                effect,
                words.Say(
                    $"上限 = {Wording.Number(ordered)} {unit}；",
                    $"cap = {Wording.Number(ordered)} {unit}; "
                )
            );
        }

        if (working.Base is null)
        {
            return words.Say(
                "批复、许可、实际产量均缺失，上限无法计算",
                "approved, permitted and actual output are all missing: no cap can be worked out"
            );
        }

        var share = Wording.Percent(working.Share.Percent);
        // With one of the three figures missing, the smallest of them may be smaller still.
        var sign = working is { Approved: not null, Permitted: not null, Actual: not null } ? "=" : "≤";
        var head = words.Say(
            $"基准 = min(批复{Figure(working.Approved)}, 许可{Figure(working.Permitted)}, 实际{Figure(working.Actual)}) {sign} {Figure(working.Base)} {unit}；"
                + $"上限 {sign} {Figure(working.Base)} × (1 − {share}) = {Figure(working.Cap)} {unit}；",
            $"base = min(approved {Figure(working.Approved)}, permitted {Figure(working.Permitted)}, actual {Figure(working.Actual)}) {sign} {Figure(working.Base)} {unit}; "
                + $"cap {sign} {Figure(working.Base)} × (1 − {share}) = {Figure(working.Cap)} {unit}; "
        );
        return Saved(effect, head);
    }

    private string Saved(Effect effect, string head) =>
        effect switch
        {
            { IsExact: true } => head
                + words.Say(
                    $"减排 = 1 − {Figure(effect.Working.Cap)} ÷ {Figure(effect.Working.Actual)} = {Share(effect)}",
                    $"saves 1 − {Figure(effect.Working.Cap)} ÷ {Figure(effect.Working.Actual)} = {Share(effect)}"
                ),
            _ => head + words.Say($"减排至少{Share(effect)}", $"saves at least {Share(effect)}"),
        };

    private string Lines(Effect effect)
    {
        var working = effect.Working;
        var count =
            working.Share.Value > 0
                ? words.Say(
                    $"{working.Lines}条 × {Wording.Percent(working.Share.Percent)}，进整为{working.Stopping}条；",
                    $"{working.Lines} lines × {Wording.Percent(working.Share.Percent)}, rounded up to {working.Stopping}; "
                )
                : words.Say(
                    $"{working.Lines}条中停{working.Stopping}条；",
                    $"{working.Stopping} of {working.Lines} lines stop; "
                );
        if (!effect.IsExact)
        {
            return count + words.Say("停哪几条未定", "which ones is open");
        }

        return count
            + (
                effect.Least.Permille == 1000
                    ? words.Say("本条停产，减排100%", "this one stops: 100%")
                    : words.Say("本条不停，减排0%", "this one goes on: 0%")
            );
    }

    private string Missing(ImmutableArray<string> facts) =>
        words.Say("；缺：", "; missing: ") + string.Join(words.Say("、", ", "), facts.Select(words.Fact));
}
