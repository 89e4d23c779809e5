using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.City;

namespace EnvControl.Application.Text;

/// <summary>The words of the domain in both languages (词汇), in one place so that they are reviewed together.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, Bilingual> Actions = new(StringComparer.Ordinal)
    {
        ["voluntary"] = new("自主减排", "voluntary reduction"),
        ["shutdown"] = new("停产", "shutdown"),
        ["curtailment"] = new("限产", "curtailment"),
        ["lineStop"] = new("停部分生产线", "line stop"),
        ["stopUnits"] = new("停部分台（套）", "stop units"),
        ["keepUnits"] = new("只保留部分台（套）运行", "keep units"),
        ["outputCap"] = new("产量上限", "output cap"),
        ["timeWindow"] = new("分时段停产", "stopped hours"),
        ["loadCap"] = new("负荷上限", "load cap"),
        ["heatBoundLoad"] = new("以热定产", "output bound by heat"),
        ["orderBoundLoad"] = new("以量定产", "output bound by orders"),
        ["loadReduction"] = new("降低生产负荷", "load reduction"),
        ["processLimit"] = new("工艺参数限制", "process limit"),
        ["hotStandby"] = new("热备(焖炉)", "hot standby"),
        ["noIgnition"] = new("不得点火启动", "no ignition"),
        ["notAbovePreAlert"] = new("排放不高于预警前水平", "not above pre-alert level"),
        ["concentrationCap"] = new("排放浓度上限", "concentration cap"),
        ["transportControl"] = new("运输管控", "transport control"),
        ["roadTransportStop"] = new("停止公路运输", "road transport stop"),
        ["nonRoadControl"] = new("非道路移动机械管控", "non-road machinery control"),
        ["verbatim"] = new("填报原文(未识别)", "filed words, not read"),
        ["asWritten"] = new("按文件要求执行", "as the document says"),
    };

    private static readonly Dictionary<string, Bilingual> Groups = new(StringComparer.Ordinal)
    {
        [GroupReduction.Industry] = new("工业源", "industrial sources"),
        ["building-dust"] = new("建筑扬尘", "building dust"),
        ["road-dust"] = new("道路扬尘", "road dust"),
        ["on-road-vehicles"] = new("机动车", "on-road vehicles"),
        ["non-road-machinery"] = new("非道路移动机械", "non-road machinery"),
        ["residential"] = new("居民生活", "residential"),
        ["other"] = new("其他", "other"),
    };

    public static Bilingual Missing { get; } = new("缺失", "missing");

    public static Bilingual Yes { get; } = new("是", "yes");

    public static Bilingual No { get; } = new("否", "no");

    public static Bilingual Level(AlertLevel level) =>
        level switch
        {
            AlertLevel.Yellow => new("黄色(Ⅲ级)", "yellow (III)"),
            AlertLevel.Orange => new("橙色(Ⅱ级)", "orange (II)"),
            _ => new("红色(Ⅰ级)", "red (I)"),
        };

    public static Bilingual Class(ControlClass value) =>
        value switch
        {
            ControlClass.Suspended => new("停产整治", "suspended"),
            ControlClass.Strict => new("严格管控", "strict control"),
            ControlClass.Prescribed => new("按规定减排", "prescribed reduction"),
            ControlClass.General => new("一般行业", "general industry"),
            ControlClass.SmallMicro => new("小微涉气", "small/micro emitter"),
            ControlClass.Guarantee => new("保障类", "guarantee class"),
            ControlClass.Exempt => new("豁免", "exempt"),
            ControlClass.Voluntary => new("自主减排", "voluntary reduction"),
            _ => new("长期停产", "long idle"),
        };

    public static Bilingual Trust(Trust trust) =>
        trust switch
        {
            Domain.Law.Trust.Verified => new("已核实", "verified"),
            Domain.Law.Trust.Adopted => new("已认定", "adopted"),
            Domain.Law.Trust.Partial => new("部分核实", "partly verified"),
            _ => new("假设", "assumed"),
        };

    public static Bilingual Pollutant(Pollutant pollutant) =>
        pollutant switch
        {
            Domain.Amounts.Pollutant.So2 => new("二氧化硫", "SO2"),
            Domain.Amounts.Pollutant.Nox => new("氮氧化物", "NOx"),
            Domain.Amounts.Pollutant.Pm => new("颗粒物", "PM"),
            _ => new("挥发性有机物", "VOCs"),
        };

    public static Bilingual Outcome(TargetOutcome outcome) =>
        outcome switch
        {
            TargetOutcome.Met => new("达到", "met"),
            TargetOutcome.NotMet => new("未达到", "not met"),
            _ => new("无法判断", "can't be told"),
        };

    public static Bilingual Reason(OutcomeReason reason) =>
        reason switch
        {
            OutcomeReason.NoSources => new(
                "未提供全社会其他源（sources.csv），比例为工业排放基数的比例，全市目标无法判断",
                "no other sources (sources.csv) were given: the share is of the industrial base and the city target can't be judged"
            ),
            OutcomeReason.NoTarget => new(
                "该日没有适用的全市减排目标",
                "no city target is in force on that day"
            ),
            OutcomeReason.BaseUnknown => new(
                "有企业的排放量缺失，减排基数不完整",
                "the emission of a firm is missing, so that the base is incomplete"
            ),
            OutcomeReason.UnknownFirms => new(
                "有企业因信息缺失减排量未定，结论可能随之改变",
                "firms with missing facts could still decide it"
            ),
            _ => new(string.Empty, string.Empty),
        };

    public static Bilingual Action(string action) =>
        Actions.TryGetValue(action, out var name) ? name : new(action, action);

    /// <summary>An instrument's number; of one that has none, why, without the hint that keeps such numbers apart.</summary>
    public static Bilingual Number(string number) =>
        number switch
        {
            _ when number.StartsWith("文号未查到", StringComparison.Ordinal) => new(
                "文号未查到",
                "number not found"
            ),
            _ when number.StartsWith("待认定", StringComparison.Ordinal) => new(
                "待认定",
                "not adopted by the bureau yet"
            ),
            _ => new(number, number),
        };

    /// <summary>A unit; symbols of SI are the same in both languages.</summary>
    public static Bilingual Unit(string unit) =>
        unit switch
        {
            "10k pieces/d" => new("万块/d", unit),
            "10k pieces/a" => new("万块/年", unit),
            "10k yuan" => new("万元", unit),
            "heats/d" => new("炉/d", unit),
            _ => new(unit, unit),
        };

    public static Bilingual Group(string group) =>
        Groups.TryGetValue(group, out var name) ? name : new(group, group);
}
