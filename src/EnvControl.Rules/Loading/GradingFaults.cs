using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>Every fault a grading table can have (指标表问题一览), so that their wording is reviewed in one place.</summary>
internal static class GradingFaults
{
    public static Fault UnknownIndustry(string where, string code, string? nearest) =>
        Fault.Of(
            "EC2801",
            where,
            $"没有行业“{code}”。",
            $"There is no industry '{code}'.",
            nearest is null ? "行业代码见 industries.json。" : $"是否应为“{nearest}”？",
            nearest is null ? "Codes stand in industries.json." : $"Did you mean '{nearest}'?"
        );

    public static Fault NoSuchGrade(string where, string grade, string industry) =>
        Fault.Of(
            "EC2802",
            where,
            $"行业 {industry} 没有“{grade}”级。",
            $"Industry {industry} has no grade '{grade}'.",
            "请对照 industries.json 中该行业的 scheme。",
            "See the scheme of the industry in industries.json."
        );

    public static Fault DoubleGrade(string where, string grade) =>
        Fault.Of(
            "EC2803",
            where,
            $"“{grade}”级写了两次。",
            $"Grade '{grade}' stands twice.",
            "一项指标的每个等级只写一次。",
            "An indicator names each grade once."
        );

    public static Fault AsksNothing(string where) =>
        Fault.Of(
            "EC2804",
            where,
            "没有写要求。",
            "It asks for nothing.",
            "请写 when（表达式）或 limits（限值：min、above、max、below）。",
            "Write when (an expression) or limits (min, above, max, below)."
        );

    public static Fault NoNumberFact(string where, string fact, string? nearest) =>
        Fault.Of(
            "EC2805",
            where,
            $"限值所指的“{fact}”不是数值指标。",
            $"The limit is of '{fact}', which is no indicator with a number.",
            nearest is null ? "请在 indicators.json 中登记。" : $"是否应为“{nearest}”？",
            nearest is null ? "Register it in indicators.json." : $"Did you mean '{nearest}'?"
        );

    public static Fault OtherUnit(string where, string unit, string fact, string declared) =>
        Fault.Of(
            "EC2806",
            where,
            $"限值的单位是“{unit}”，而指标“{fact}”的单位是“{declared}”。",
            $"The limit is in '{unit}', while the indicator '{fact}' is in '{declared}'.",
            "请换算成同一单位。",
            "Convert it to the same unit."
        );

    public static Fault OtherDivision(string where, string instrument, string binds, string division) =>
        Fault.Of(
            "EC2807",
            where,
            $"文件“{instrument}”只约束 {binds}，不能用来评 {division} 的企业。",
            $"Instrument '{instrument}' binds {binds} and cannot grade a firm of {division}.",
            "请引用约束本地的文件。",
            "Cite an instrument that binds this place."
        );
}
