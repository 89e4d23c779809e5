using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Every fault a rules folder can have (规则问题一览), so that their wording is reviewed in one place.</summary>
internal static class RuleFaults
{
    public static Fault NotJson(string name, long line, long column) =>
        Fault.Of(
            "EC2001",
            $"{name}:{line}:{column}",
            "不是合法的 JSON。",
            "This is no JSON.",
            "请检查逗号、引号和括号。",
            "Check commas, quotes and brackets."
        );

    public static Fault Schema(string where, string path, (string Zh, string En) wrong) =>
        Fault.Of(
            "EC2002",
            where,
            $"“{path}”{wrong.Zh}。",
            $"'{path}' {wrong.En}.",
            "请对照 rules/schema 中的说明。",
            "See the descriptions in rules/schema."
        );

    public static Fault MissingFile(string name) =>
        Fault.Of(
            "EC2003",
            name,
            "规则目录缺少此文件。",
            "The rules folder lacks this file.",
            "请补上,或在 rules.json 中写 \"extends\": \"shipped\"。",
            "Add it, or write \"extends\": \"shipped\" in rules.json."
        );

    public static Fault NoFolder(string folder) =>
        Fault.Of(
            "EC2004",
            folder,
            "没有这个规则目录。",
            "There is no such rules folder.",
            "请检查 --rules 的路径。",
            "Check the path given with --rules."
        );

    public static Fault BadPeriod(string where) =>
        Fault.Of(
            "EC2005",
            where,
            "施行日期有误:应为 年-月-日,且止日晚于起日。",
            "The dates are wrong: year-month-day, the end after the beginning.",
            "例如 {\"from\":\"2020-07-01\",\"to\":null}。",
            "For example {\"from\":\"2020-07-01\",\"to\":null}."
        );

    public static Fault Unreadable(string where, string what) =>
        Fault.Of(
            "EC2006",
            where,
            $"“{what}”无法读取。",
            $"'{what}' cannot be read.",
            "请更正写法。",
            "Correct how it is written."
        );

    public static Fault NotReadable(string where, Bilingual why) =>
        Fault.Of(
            "EC2007",
            where,
            $"规则目录读不了:{why.Zh}。",
            $"The rules folder cannot be read: {why.En}.",
            "请检查权限,关闭占用文件的程序。",
            "Check its rights and close the program that holds a file."
        );

    public static Fault RepeatedId(string where, string id, string first) =>
        Fault.Of(
            "EC2201",
            where,
            $"“{id}”已在 {first} 使用。",
            $"'{id}' is already used at {first}.",
            "名称不得重复,旧名也不得另作他用。",
            "Names are unique and never reused."
        );

    public static Fault UnknownInstrument(string where, string id, string? nearest) =>
        Fault.Of(
            "EC2202",
            where,
            $"没有文件“{id}”。",
            $"There is no instrument '{id}'.",
            Meant(nearest, "请在 instruments.json 中登记。"),
            MeantEn(nearest, "Register it in instruments.json.")
        );

    public static Fault UnknownClause(string where, string clause, string instrument) =>
        Fault.Of(
            "EC2203",
            where,
            $"文件“{instrument}”没有条款“{clause}”。",
            $"Instrument '{instrument}' has no clause '{clause}'.",
            "请在该文件的 clauses 中登记。",
            "Register it among the instrument's clauses."
        );

    public static Fault OutsideInstrument(string where, string instrument) =>
        Fault.Of(
            "EC2204",
            where,
            $"规则的施行期间超出文件“{instrument}”的施行期间。",
            $"The rule is in force while instrument '{instrument}' is not.",
            "请改规则或文件的日期。",
            "Change the dates of the rule or of the instrument."
        );

    public static Fault BadMeasure(string where, string action, Bilingual why) =>
        Fault.Of(
            "EC2205",
            where,
            $"措施“{action}”有误:{why.Zh}。",
            $"The measure '{action}' is wrong: {why.En}.",
            "写法见 rules/schema/workflow.schema.json。",
            "See rules/schema/workflow.schema.json."
        );

    public static Fault UnknownProcess(string where, string process, string? nearest) =>
        Fault.Of(
            "EC2206",
            where,
            $"没有工序“{process}”。",
            $"There is no process '{process}'.",
            Meant(nearest, "请在 processes.json 中登记。"),
            MeantEn(nearest, "Register it in processes.json.")
        );

    public static Fault UnknownRule(string where, string rule, string? nearest) =>
        Fault.Of(
            "EC2207",
            where,
            $"没有规则“{rule}”。",
            $"There is no rule '{rule}'.",
            Meant(nearest, "请更正规则名。"),
            MeantEn(nearest, "Correct the name.")
        );

    public static Fault OtherDivision(string where, string instrument, string binds, string division) =>
        Fault.Of(
            "EC2208",
            where,
            $"文件“{instrument}”只约束 {binds},不能决定 {division} 的企业。",
            $"Instrument '{instrument}' binds {binds} and cannot decide a firm of {division}.",
            "外地文件放在 rules/examples。",
            "Instruments of other places belong in rules/examples."
        );

    public static Fault AssumptionAsLaw(string where, string instrument) =>
        Fault.Of(
            "EC2209",
            where,
            $"“{instrument}”是假设,规则却标为已核实或部分核实。",
            $"'{instrument}' is an assumption, yet the rule claims to be verified or partial.",
            "provenance 应为 assumed(或经认定后 adopted)。",
            "Its provenance is assumed (or adopted, once a document adopts it)."
        );

    public static Fault ReservedWord(string where, string id) =>
        Fault.Of(
            "EC2301",
            where,
            $"“{id}”不能用作事实名。",
            $"'{id}' cannot name a fact.",
            "用小写字母开头的英文字母和数字,且不是保留字。",
            "Use ASCII letters and digits, first letter lower case, and no reserved word."
        );

    public static Fault BadTrust(string where, string word) =>
        Fault.Of(
            "EC2302",
            where,
            $"“{word}”不是可信度。",
            $"'{word}' is no trust.",
            "可用:verified、adopted、partial、assumed。",
            "Use verified, adopted, partial or assumed."
        );

    public static Fault BadListEntry(string where, Bilingual what) =>
        new("EC2401", where, what, new("请更正该名单条目。", "Correct this entry of the list."));

    public static Fault EngineRefuses(string workflow, Bilingual why) =>
        Fault.Of(
            "EC2501",
            workflow,
            $"RulesEngine 不接受其中的规则:{why.Zh}。",
            $"RulesEngine refuses a rule in it: {why.En}.",
            "请报告此问题:两个引擎的语法应当一致。",
            "Please report this: both engines should read the same language."
        );

    public static Fault MeasureOutOfReach(string where, string process) =>
        Fault.Of(
            "EC2210",
            where,
            $"措施针对工序“{process}”,而规则的条件不可能适用于该工序。",
            $"A measure is for the process '{process}', which the rule's condition can never match.",
            "请改措施的 process 或规则的条件。",
            "Change the measure's process or the rule's condition."
        );

    public static Fault NoCoverage(string where, string industry) =>
        Fault.Of(
            "EC2221",
            where,
            $"行业“{industry}”没有覆盖情况一行。",
            $"The industry '{industry}' has no row on how far it is covered.",
            "请加一行,不写 process。",
            "Add a row without a process."
        );

    public static Fault OtherTrust(string where, string what, string said, string best) =>
        Fault.Of(
            "EC2222",
            where,
            $"“{what}”写的是{said},而规则的最好可信度是{best}。",
            $"'{what}' is said to be {said}, yet the best trust of its rules is {best}.",
            "请按规则更正这一行,或改规则。",
            "Correct the row after the rules, or the rules."
        );

    public static Fault BadAdoption(string where, string frame) =>
        Fault.Of(
            "EC2223",
            where,
            $"“{frame}”的启用决定不全,或早于文件施行。",
            $"The adoption of '{frame}' is incomplete, or earlier than its instrument.",
            "启用日 on 和文号 document 都要写,未决定则都写 null。",
            "Give both the day (on) and the document, or null for both while nothing is decided."
        );

    public static Fault PeriodsMeet(string where, string id, string other) =>
        Fault.Of(
            "EC2224",
            where,
            $"“{id}”与“{other}”的施行期间重叠。",
            $"'{id}' and '{other}' are in force at the same time.",
            "请让前一代的止日等于后一代的起日。",
            "Let the earlier one end on the day the later one begins."
        );

    public static Fault UnknownAction(string where, string action, string? nearest) =>
        Fault.Of(
            "EC2211",
            where,
            $"没有名为“{action}”的措施。",
            $"No action is called '{action}'.",
            Meant(nearest, "措施一览见 rules/README.md。"),
            MeantEn(nearest, "The actions are listed in rules/README.md.")
        );

    public static Fault TargetOutsideInstrument(string where, string instrument) =>
        Fault.Of(
            "EC2212",
            where,
            $"目标的施行期间超出文件“{instrument}”的施行期间。",
            $"The target is in force while instrument '{instrument}' is not.",
            "请改目标或文件的日期。",
            "Change the dates of the target or of the instrument."
        );

    private static string Meant(string? nearest, string otherwise) =>
        nearest is null ? otherwise : $"是否应为“{nearest}”?";

    private static string MeantEn(string? nearest, string otherwise) =>
        nearest is null ? otherwise : $"Did you mean '{nearest}'?";
}
