using EnvControl.Application.Text;
using EnvControl.Domain.Overlays;

namespace EnvControl.Cli.Screens;

/// <summary>Says list entries in words (名单条目表述).</summary>
internal static class ListText
{
    /// <summary>An entry: which list, what it gives, for which line, from when to when, by which document.</summary>
    public static string Of(Overlay entry, Phrases phrases)
    {
        var what = entry switch
        {
            Guarantee { Approved: Domain.Measures.LoadCap cap } => phrases.Say(
                $"保障类（{Reason(phrases, entry)}），核定负荷{Wording.Percent(cap.Load.Percent)}",
                $"guarantee ({Reason(phrases, entry)}), approved load {Wording.Percent(cap.Load.Percent)}"
            ),
            Guarantee { Approved: Domain.Measures.OutputCap cap } => phrases.Say(
                $"保障类（{Reason(phrases, entry)}），核定产量{Wording.Number(cap.Cap)} {phrases.Words.Unit(cap.Unit)}",
                $"guarantee ({Reason(phrases, entry)}), approved output {Wording.Number(cap.Cap)} {phrases.Words.Unit(cap.Unit)}"
            ),
            Guarantee => phrases.Say("保障类", "guarantee"),
            SmallMicroEmitter => phrases.Say("小微涉气", "small/micro emitter"),
            Exemption exempt => phrases.Say(
                $"豁免，最高到{phrases.Words.Level(exempt.HighestLevel)}",
                $"exempt up to {phrases.Words.Level(exempt.HighestLevel)}"
            ),
            OffPeakStop stop => phrases.Say(
                $"错峰停产{Wording.Percent(stop.Share.Percent)}",
                $"stopped off-peak {Wording.Percent(stop.Share.Percent)}"
            ),
            _ => entry.GetType().Name,
        };
        var line = entry.Line is null ? string.Empty : phrases.Say($"，{entry.Line}", $", {entry.Line}");
        var sample = entry.Document.IsSample ? phrases.Say("，样本", ", sample") : string.Empty;
        return $"{what}{line}{phrases.Say("；", "; ")}{Period(entry, phrases)}{phrases.Say("；", "; ")}{entry.Document.Number}{sample}";
    }

    private static string Period(Overlay entry, Phrases phrases)
    {
        var from = Phrases.Day(entry.Effective.From);
        return entry.Effective.To is { } to
            ? phrases.Say($"{from}起至{Phrases.Day(to)}前", $"from {from} until before {Phrases.Day(to)}")
            : phrases.Say($"{from}起", $"from {from}");
    }

    private static string Reason(Phrases phrases, Overlay entry) =>
        ((Guarantee)entry).Reason switch
        {
            GuaranteeReason.Livelihood => phrases.Say("民生", "livelihood"),
            GuaranteeReason.UrbanOperation => phrases.Say("城市运行", "city operation"),
            GuaranteeReason.ForeignTrade => phrases.Say("外贸", "foreign trade"),
            _ => phrases.Say("国家战略", "national strategy"),
        };
}
