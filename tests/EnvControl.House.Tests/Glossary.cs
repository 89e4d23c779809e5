namespace EnvControl.House.Tests;

/// <summary>The words that identifiers do not use, because the house has chosen another for the same thing.</summary>
/// <remarks>
/// Only what is wrong in every place stands here. A word that is right elsewhere (a warning of the reader, a limit of a file,
/// a permit's number, a cut between two intervals) is rejected only in the company that makes it wrong.
/// </remarks>
public static class Glossary
{
    /// <summary>Every rejected word with the right one.</summary>
    public static readonly IReadOnlyList<GlossaryEntry> Rejected =
    [
        // Alerts
        .. Not("HeavyPollution (重污染天气)", "Smog", "Haze"),
        .. Not("Alert (预警)", "EarlyWarning", "AlertWarning", "PollutionWarning"),
        .. Not(
            "AlertLevel (预警级别): grade is the firm's, level is the alert's, stage is the vehicle's",
            "WarningLevel",
            "WarningGrade",
            "AlertGrade",
            "AlertStage",
            "AlertClass",
            "ResponseGrade",
            "LevelIII",
            "LevelII",
            "LevelI"
        ),
        .. Not(
            "Start, Raise, Lower, Lift (启动、升级、降级、解除)",
            "OpenAlert",
            "CloseAlert",
            "CancelAlert"
        ),
        .. Not("Response (应急响应)", "EmergencyReaction", "ReactionLevel"),
        .. Not("RegionalCoordination (区域应急联动)", "Linkage"),
        .. Not("PrimaryPollutant (首要污染物)", "MainPollutant"),
        .. Not("OffPeak (错峰生产)", "Staggered", "PeakShifting", "PeakStaggering"),
        // Enterprises and their standing
        .. Not("Enterprise (涉气企业)", "Company", "Companies", "Factory", "Factories", "Corporation"),
        .. Not("CreditCode (统一社会信用代码)", "UscCode", "Uscc", "TaxId", "OrganisationCode"),
        .. Not("DischargePermit (排污许可证)", "Licence", "License", "Licences", "Licenses"),
        .. Not("IndustryCode (国民经济行业分类代码)", "Sector", "Sectors"),
        .. Not("KeyIndustry (重点行业)", "MajorIndustry", "MajorIndustries"),
        .. Not("GeneralIndustry (通用行业)", "CommonIndustry"),
        .. Not("DivisionCode (行政区划代码)", "RegionCode", "AreaCode", "DistrictCode", "=Region", "=Area"),
        .. Not("PerformanceGrading (绩效分级)", "Rating", "Ratings", "PerformanceClassification"),
        .. Not(
            "PerformanceGrade (绩效等级)",
            "PerformanceLevel",
            "PerformanceClass",
            "PerformanceScore",
            "GradeLevel",
            "=Score"
        ),
        .. Not("Leading (绩效引领性)", "Pioneer", "BenchmarkEnterprise", "BenchmarkFirm", "Frontrunner"),
        .. Not("Ungraded (未评级)", "NoGrade", "GradeNone", "NotRated", "Unrated"),
        .. Not("LowestIndicatorRule (短板原则)", "ShortestBoard", "BucketRule"),
        .. Not("Guarantee (保障类)", "Whitelist", "WhiteList", "ProtectedEnterprise", "ProtectedFirm"),
        .. Not("GuaranteeReason.Livelihood (民生保障)", "PeopleLivelihood", "CivilGuarantee"),
        .. Not("HeatBoundLoad (以热定产)", "HeatDetermined", "HeatForProduction"),
        .. Not("SmallMicroEmitter (小微涉气)", "MinorEmitter", "TinyEmitter", "MicroEnterprise"),
        .. Not("LongIdle (长期停产)", "LongClosed", "LongShutdown", "LongStopped"),
        .. Not("Exemption (豁免)", "ExemptionWaiver", "WaivedFirm"),
        .. Not("SitePlan (一厂一策)", "OnePlantOnePolicy", "OneFirmOnePolicy"),
        .. Not("Bureau (生态环境局)", "Epb", "Eeb", "Department"),
        // Inventory and lists
        .. Not("EmergencyReductionInventory (应急减排清单)", "EmissionList", "ReductionList"),
        .. Not("AlertList (管控名单)", "Roster", "ControlList", "StopList"),
        .. Not("SourceKind (工业源、扬尘源、移动源)", "FugitiveSource", "FugitiveDust"),
        .. Not(
            "ReductionBase (减排基数); a baseline is what a scenario is compared with",
            "EmissionBaseline",
            "ReductionBaseline",
            "BaselineEmission",
            "BaselineGrams"
        ),
        .. Not("Reduction, ReductionShare (减排量、减排比例)", "EmissionCut", "CutShare", "CutPercent"),
        .. Not("TotalEmissions (全社会排放总量)", "SocialEmissions"),
        .. Not("Acknowledgement (签收)", "Receipt", "Receipts"),
        .. Not("Inspection (核查)", "SiteCheck", "OnSiteCheck"),
        .. Not("Issue (下达); Publicise is 公示", "PublishList", "PublishAlert"),
        // Measures
        .. Not("Measure (减排措施)", "ControlMeasureAction", "ReductionAction", "ReductionControl"),
        .. Not("Shutdown (停产); Suspended is the class 停产整治", "Suspension", "ProductionStop"),
        .. Not(
            "Curtailment (限产), whose share is what stops",
            "Restriction",
            "Restrictions",
            "ProductionLimit",
            "LimitedProduction",
            "ProductionCut"
        ),
        .. Not("LineStop (停一部分生产线)", "HalfStop", "StopHalf", "LineHalt"),
        .. Not("OutputCap (产品产量上限)", "Quota", "Quotas"),
        .. Not("VoluntaryReduction (自主减排)", "Autonomous", "SelfReduction", "SelfDetermined"),
        .. Not("HotStandby (热备、焖炉)", "HoldFurnace", "HeatPreservation"),
        .. Not("ProductionLine, ProcessStep (生产线、工序)", "Device", "Devices"),
        .. Not("TransportControl (运输管控)", "TrafficControl", "TransportRestriction"),
        .. Not("CleanTransportShare (清洁运输比例)", "GreenTransport"),
        .. Not("VehicleGate (门禁系统)", "AccessControl"),
        .. Not(
            "EmissionStage.China4 … China6b (国四…国六b)",
            "NationalIV",
            "NationalV",
            "NationalVI",
            "Guo4",
            "Guo5",
            "Guo6",
            "Euro4",
            "Euro5",
            "Euro6",
            "EmissionGrade",
            "VehicleGrade",
            "VehicleLevel"
        ),
        .. Not("NonRoad (非道路移动机械)", "OffRoad"),
        .. Not("NewEnergy (新能源); electric is one kind of it", "ElectricVehicle", "ElectricTruck"),
        // Emissions and law
        .. Not("Pollutant.Pm (颗粒物); dust is 扬尘", "PollutantDust", "DustEmission", "DustKg"),
        .. Not(
            "StackEmission, FugitiveEmission (有组织、无组织)",
            "Unorganised",
            "Unorganized",
            "OrganisedEmission"
        ),
        .. Not("UltraLowEmission (超低排放)", "Ule"),
        .. Not("ContinuousMonitoring (在线监测)", "OnlineMonitoring"),
        .. Not(
            "Instrument (文件); a ListDocument is what put a firm on a list",
            "LegalDocument",
            "LawDocument",
            "PolicyDocument",
            "Regulation",
            "Statute"
        ),
        .. Not("Clause (条款)", "Article", "Articles"),
        .. Not("Ground (依据)", "LegalBasis", "LegalReason"),
        .. Not("EffectivePeriod (施行期间)", "Validity", "ValidityPeriod", "ValidPeriod"),
        .. Not("Scenario (情景模拟、推演); a forecast is of the air", "WhatIfForecast", "ScenarioForecast"),
        // Pinyin is no language of identifiers.
        .. Not(
            "the English word of the glossary, never pinyin",
            "Yujing",
            "Paifang",
            "Qiye",
            "Xianchan",
            "Tingchan",
            "Jianpai",
            "Jixiao",
            "Guankong",
            "Mingdan",
            "Qingdan",
            "Cuoshi",
            "Huangse",
            "Chengse",
            "Hongse",
            "Hangye"
        ),
    ];

    private static IEnumerable<GlossaryEntry> Not(string right, params string[] rejected) =>
        rejected.Select(word => new GlossaryEntry(word, right));
}
