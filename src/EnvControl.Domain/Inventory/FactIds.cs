using EnvControl.Domain.Amounts;

namespace EnvControl.Domain.Inventory;

/// <summary>The ids of the facts that the tables themselves rely on (核心事实); every other fact is data only.</summary>
public static class FactIds
{
    /// <summary>统一社会信用代码.</summary>
    public const string CreditCode = "creditCode";

    /// <summary>企业名称.</summary>
    public const string Name = "name";

    /// <summary>行政区划.</summary>
    public const string Division = "division";

    /// <summary>所属行业.</summary>
    public const string Industry = "industry";

    /// <summary>绩效等级.</summary>
    public const string Grade = "grade";

    /// <summary>绩效引领性.</summary>
    public const string Leading = "leading";

    /// <summary>达到绩效先进性指标.</summary>
    public const string Advanced = "advanced";

    /// <summary>停产整治.</summary>
    public const string Suspended = "suspended";

    /// <summary>长期停产.</summary>
    public const string LongIdle = "longIdle";

    /// <summary>年运行天数.</summary>
    public const string OperatingDays = "operatingDays";

    /// <summary>年产值, 万元.</summary>
    public const string OutputValue = "outputValue";

    /// <summary>生产线.</summary>
    public const string Line = "line";

    /// <summary>工序.</summary>
    public const string Process = "process";

    /// <summary>台(套)数.</summary>
    public const string Units = "units";

    /// <summary>环评批复产能.</summary>
    public const string CapacityApproved = "capacityApproved";

    /// <summary>许可产能.</summary>
    public const string CapacityPermitted = "capacityPermitted";

    /// <summary>上年实际产量.</summary>
    public const string ActualOutput = "actualOutput";

    /// <summary>产能单位.</summary>
    public const string CapacityUnit = "capacityUnit";

    /// <summary>停产次序.</summary>
    public const string StopOrder = "stopOrder";

    /// <summary>保障类.</summary>
    public const string Guarantee = "guarantee";

    /// <summary>小微涉气.</summary>
    public const string SmallMicro = "smallMicro";

    /// <summary>豁免最高级别.</summary>
    public const string ExemptLevel = "exemptLevel";

    /// <summary>预警级别.</summary>
    public const string Level = "level";

    /// <summary>已持续小时数.</summary>
    public const string ElapsedHours = "elapsedHours";

    /// <summary>管控类别.</summary>
    public const string ControlClass = "controlClass";

    /// <summary>The process of a firm that has no lines of its own (全厂).</summary>
    public const string WholePlant = "whole-plant";

    private static readonly string[] YearlyIds =
    [
        "so2TonnesPerYear",
        "noxTonnesPerYear",
        "pmTonnesPerYear",
        "vocsTonnesPerYear",
    ];
    private static readonly string[] DailyIds = ["so2KgPerDay", "noxKgPerDay", "pmKgPerDay", "vocsKgPerDay"];

    /// <summary>The yearly emission of a pollutant (年排放量).</summary>
    public static string Yearly(Pollutant pollutant) => YearlyIds[(int)pollutant];

    /// <summary>The daily emission of a line (日排放量).</summary>
    public static string Daily(Pollutant pollutant) => DailyIds[(int)pollutant];
}
