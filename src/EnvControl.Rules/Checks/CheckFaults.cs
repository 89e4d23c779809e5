using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Checks;

/// <summary>Every finding of the check (检查结论一览), so that their wording is reviewed in one place.</summary>
internal static class CheckFaults
{
    public static Fault GapInTime(string where, Bilingual cells, Bilingual days) =>
        Fault.Of(
            "EC2701",
            where,
            $"{days.Zh}，此前有措施的{cells.Zh}没有措施。",
            $"{days.En}, {cells.En} have no measure although they had one before.",
            "请让后一条规则接着前一条的终止日起算，或延长前一条。",
            "Let the next rule begin on the day the former ends, or let the former run on."
        );

    public static Fault OverlapInTime(string where, string first, string second, Bilingual days) =>
        Fault.Of(
            "EC2702",
            where,
            $"{days.Zh}，新旧两条规则“{first}”和“{second}”同时施行，说的是同一件事。",
            $"{days.En}, the two editions '{first}' and '{second}' of one rule are both in force.",
            "请给旧的一条写上终止日，与新的一条的起始日相同。",
            "End the older one on the day the newer begins."
        );

    public static Fault TargetGap(string where, Bilingual days) =>
        Fault.Of(
            "EC2703",
            where,
            $"{days.Zh}没有全市减排比例目标。",
            $"{days.En}, the city has no reduction target.",
            "请让后一期目标接着前一期起算，或补上这一期。",
            "Let the next target begin on the day the former ends, or add the missing one."
        );

    public static Fault TargetOverlap(string where, string first, string second, Bilingual days) =>
        Fault.Of(
            "EC2704",
            where,
            $"{days.Zh}，两期目标“{first}”和“{second}”同时施行。",
            $"{days.En}, the two targets '{first}' and '{second}' are both in force.",
            "请给前一期写上终止日。",
            "End the former on the day the latter begins."
        );

    public static Fault Gap(string where, Bilingual cells, Bilingual days) =>
        Fault.Of(
            "EC2711",
            where,
            $"{days.Zh}，{cells.Zh}没有措施。",
            $"{days.En}, {cells.En} have no measure.",
            "请补一条规则；确实没有依据的，写入accepted-findings.json并说明理由。",
            "Add a rule; where the law has nothing, accept it in accepted-findings.json with the reason."
        );

    public static Fault Overlap(string where, string first, string second, Bilingual example) =>
        Fault.Of(
            "EC2712",
            where,
            $"“{first}”和“{second}”出自同一机关、可信度相同，同时适用于{example.Zh}，措施却不同。",
            $"'{first}' and '{second}' are of the same authority and trust, both hold for {example.En}, and order different things.",
            "请改窄其中一条的条件，或用overrides写明哪一条为准。",
            "Narrow the condition of one, or say with overrides which of them holds."
        );

    public static Fault NeverReached(string where, string rule, Bilingual why) =>
        Fault.Of(
            "EC2713",
            where,
            $"规则“{rule}”对任何企业都不起作用：{why.Zh}。",
            $"The rule '{rule}' never decides for any firm: {why.En}.",
            "请改条件，或删去这条规则；有意留着对照的，写入accepted-findings.json并说明理由。",
            "Change its condition or delete it; where it stands on purpose, accept it in accepted-findings.json with the reason."
        );

    public static Fault AlwaysFalse(string where, string rule, bool isWhole) =>
        Fault.Of(
            "EC2714",
            where,
            isWhole ? $"规则“{rule}”的条件永远不成立。" : $"规则“{rule}”的条件中，这一部分永远不起作用。",
            isWhole
                ? $"The condition of '{rule}' is always false."
                : $"This part of the condition of '{rule}' is in effect always false.",
            isWhole ? "请更正条件中互相矛盾的部分。" : "请更正或删去这一部分。",
            isWhole ? "Mend the parts that contradict each other." : "Correct or delete this part."
        );

    public static Fault AlwaysTrue(string where, string rule, bool isWhole) =>
        Fault.Of(
            "EC2715",
            where,
            isWhole
                ? $"规则“{rule}”的条件永远成立。"
                : $"规则“{rule}”的条件中，这一部分永远成立，写与不写一样。",
            isWhole
                ? $"The condition of '{rule}' is always true."
                : $"This part of the condition of '{rule}' is in effect always true; without it the answer is the same.",
            "请更正或删去。",
            "Correct or delete it."
        );

    public static Fault Repeated(string where, string rule, string first) =>
        Fault.Of(
            "EC2716",
            where,
            $"规则“{rule}”与“{first}”条件和措施都相同。",
            $"The rule '{rule}' repeats '{first}': same cases, same measures.",
            "请删去一条。",
            "Delete one of them."
        );

    public static Fault NoClass(string where, Bilingual cells, Bilingual days) =>
        Fault.Of(
            "EC2717",
            where,
            $"{days.Zh}，{cells.Zh}不属于任何管控类别。",
            $"{days.En}, {cells.En} fall into no control class.",
            "请在classification.json补上这类企业。",
            "Let a rule of classification.json take in such firms."
        );

    public static Fault NotProved(string where, string rule) =>
        Fault.Of(
            "EC2719",
            where,
            $"规则“{rule}”的条件情形太多，无法逐一查验是否恒真恒假。",
            $"The condition of '{rule}' has too many cases to look at every one.",
            "请拆成几条规则。",
            "Split it into several rules."
        );

    public static Fault SofterAtHigherLevel(string where, Bilingual low, Bilingual high, Bilingual rules) =>
        Fault.Of(
            "EC2721",
            where,
            $"{high.Zh}比{low.Zh}轻：{rules.Zh}。",
            $"{high.En} asks less than {low.En}: {rules.En}.",
            "请核对两个级别的比例。",
            "Compare the figures of the two levels with the text."
        );

    public static Fault LackingAtHigherLevel(string where, Bilingual low, Bilingual high, Bilingual rules) =>
        Fault.Of(
            "EC2722",
            where,
            $"{low.Zh}有的要求，到了{high.Zh}没有了：{rules.Zh}。",
            $"What {low.En} asks besides the output falls away at {high.En}: {rules.En}.",
            "请在较高级别的规则里写上同样的要求。",
            "Repeat the obligation in the rule of the higher level."
        );

    public static Fault StricterForBetterGrade(
        string where,
        string better,
        string worse,
        Bilingual level,
        Bilingual rules
    ) =>
        Fault.Of(
            "EC2723",
            where,
            $"{level.Zh}时{better}级比{worse}级管得还严：{rules.Zh}。",
            $"At {level.En}, grade {better} must do more than grade {worse}: {rules.En}.",
            "请核对两个等级的比例。",
            "Compare the figures of the two grades with the text."
        );

    public static Fault EasingWorsens(string where, string rule, Bilingual level) =>
        Fault.Of(
            "EC2724",
            where,
            $"“{rule}”是放宽，{level.Zh}时却比企业原来的措施更严。",
            $"'{rule}' eases, yet at {level.En} asks more than the line's own standing.",
            "请把放宽的措施写得不重于原来的，或去掉easing。",
            "Let the easing ask no more than the standing, or drop easing."
        );

    public static Fault EasingNotMarked(string where, string rule, string value, bool isEasing) =>
        Fault.Of(
            "EC2725",
            where,
            isEasing
                ? $"“{rule}”给出的类别{value}不是放宽，却写了easing。"
                : $"“{rule}”给出的类别{value}是放宽，却没有写easing，会加重原来较轻的企业。",
            isEasing
                ? $"'{rule}' gives the class {value}, which is no easing, yet is marked easing."
                : $"'{rule}' gives the class {value}, an easing, without the mark: it could make a firm worse off.",
            isEasing ? "请删去easing。" : "请写上\"easing\": true。",
            isEasing ? "Delete easing." : "Write \"easing\": true."
        );

    public static Fault OutOfRange(string where, string fact, string number, Bilingual range) =>
        Fault.Of(
            "EC2731",
            where,
            $"“{fact}”的取值范围是{range.Zh}，不会到{number}，单位可能写错了。",
            $"'{fact}' lies within {range.En} and never reaches {number}; perhaps the unit is another.",
            "请按facts.json里的单位改写这个数。",
            "Write the number in the unit that facts.json states."
        );

    public static Fault UnitClash(string where, string process, string unit, string expected) =>
        Fault.Of(
            "EC2732",
            where,
            $"工序“{process}”的产量以{expected}计，措施却写了{unit}。",
            $"The output of '{process}' is counted in {expected}, the measure says {unit}.",
            "请换算成processes.json里的单位。",
            "Convert it to the unit that processes.json states."
        );

    public static Fault ForeignProcess(string where, string process, string industries) =>
        Fault.Of(
            "EC2733",
            where,
            $"processes.json没有把工序“{process}”列在行业{industries}下。",
            $"processes.json does not give the process '{process}' to the industry {industries}.",
            "请更正条件，或在processes.json的industries里加上该行业。",
            "Correct the condition, or add the industry to the process in processes.json."
        );

    public static Fault BadReplacement(string where, string rule, string other) =>
        Fault.Of(
            "EC2734",
            where,
            $"“{rule}”写了replaces“{other}”，后者却不是上级机关的规则。",
            $"'{rule}' replaces '{other}', which is not of a less local authority.",
            "同一机关的规则用overrides；下级不能被上级取代。",
            "Among rules of one authority write overrides; a more local rule is not replaced."
        );

    public static Fault IdleDisplacement(string where, string rule, string other) =>
        Fault.Of(
            "EC2735",
            where,
            $"“{rule}”压下“{other}”，两条却从不同时适用。",
            $"'{rule}' displaces '{other}', yet the two never hold together.",
            "请更正规则名或条件，或删去这一项。",
            "Correct the name or the condition, or delete the entry."
        );

    public static Fault StaleAcceptance(string where, string code, string what) =>
        Fault.Of(
            "EC2791",
            where,
            $"接受的问题{code}（{what}）不再出现。",
            $"The accepted finding {code} ({what}) no longer occurs.",
            "请从accepted-findings.json删去这一项。",
            "Delete the entry from accepted-findings.json."
        );

    public static Fault UnknownInAcceptance(string where, string word, string? nearest) =>
        Fault.Of(
            "EC2792",
            where,
            $"没有“{word}”。",
            $"There is no '{word}'.",
            nearest is null ? "请更正。" : $"是否应为“{nearest}”？",
            nearest is null ? "Correct it." : $"Did you mean '{nearest}'?"
        );
}
