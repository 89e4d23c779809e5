using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Adoption;

/// <summary>What can keep an assumption from being taken over (认定问题一览).</summary>
public static class AdoptionFaults
{
    internal static Fault Unreadable(string path, Bilingual why) =>
        Fault.Of(
            "EC2440",
            path,
            $"认定文件读不了：{why.Zh}。",
            $"The file of adoptions cannot be read: {why.En}.",
            "请检查路径和权限。",
            "Check its path and rights."
        );

    internal static Fault NoSuchRule(string where, string rule, string? nearest) =>
        Fault.Of(
            "EC2441",
            where,
            $"没有规则“{rule}”。",
            $"There is no rule '{rule}'.",
            nearest is null ? "规则名见 envcontrol rules show。" : $"是否指“{nearest}”？",
            nearest is null ? "Names stand in envcontrol rules show." : $"Did you mean '{nearest}'?"
        );

    internal static Fault NoSuchIndustry(string where, string industry, string? nearest) =>
        Fault.Of(
            "EC2442",
            where,
            $"没有行业“{industry}”。",
            $"There is no industry '{industry}'.",
            nearest is null ? "行业代码见 rules/industries.json。" : $"是否指“{nearest}”？",
            nearest is null ? "Codes stand in rules/industries.json." : $"Did you mean '{nearest}'?"
        );

    internal static Fault NothingAssumed(string where, string what, string trust) =>
        Fault.Of(
            "EC2443",
            where,
            $"“{what}”在认定之日没有可认定的假设（可信度为{trust}，或当日不施行，或不在该行业）。",
            $"'{what}' has nothing assumed on the day of adoption (its trust is {trust}, or it is not in force that day, or not of the industry).",
            "只能认定当日施行、可信度为assumed的规则。",
            "Only rules that are assumed and in force on that day can be adopted."
        );

    internal static Fault FiguresOfSeveral(string where, int count) =>
        Fault.Of(
            "EC2444",
            where,
            $"这一条改了数值或文字，却涉及{count}条规则。",
            $"The entry gives figures or words, yet means {count} rules.",
            "请用完整的规则名，一条规则写一项。",
            "Write the rule's whole name, one rule an entry."
        );

    internal static Fault PickedTwice(string where, string rule, string other) =>
        Fault.Of(
            "EC2445",
            where,
            $"规则“{rule}”的数值在 {other} 已经写过。",
            $"The figures of '{rule}' stand at {other} already.",
            "请删去一处。",
            "Delete one of the two."
        );

    internal static Fault NoSingleShare(string where, string rule, int count) =>
        Fault.Of(
            "EC2446",
            where,
            $"规则“{rule}”有{count}项带比例的措施，不能只写一个比例。",
            $"The rule '{rule}' has {count} measures with a share; one share cannot stand for them.",
            "请用measures写全部措施，并写text和textEn。",
            "Write all its measures in measures, with text and textEn."
        );

    internal static Fault TextNeeded(string where, string rule, string text) =>
        Fault.Of(
            "EC2447",
            where,
            $"认定后的“{rule}”怎么表述，从原来的文字推不出来：{text}",
            $"How '{rule}' reads once adopted cannot be made from its words: {text}",
            "请写text和textEn，不用全角分号。",
            "Write text and textEn, without the full-width semicolon."
        );

    internal static Fault LostBeside(string where, string rule, string other, string industries) =>
        Fault.Of(
            "EC2448",
            where,
            $"认定“{rule}”之后，同一格里仍为假设的“{other}”就不再作数（{industries}）：同一格只算可信度最高的。",
            $"Once '{rule}' is adopted, '{other}', assumed in the same cells, no longer counts ({industries}): only the best trust counts in a cell.",
            "请把它也列入认定，或用industry认定整个行业。",
            "Adopt it as well, or adopt the whole industry with industry."
        );

    internal static Fault AlreadyThere(string path, string document) =>
        Fault.Of(
            "EC2449",
            path,
            $"“{document}”已经认定过一次。",
            $"'{document}' has been adopted before.",
            "同一文件的内容请一次列全；要重来，先删去这个文件夹。",
            "Hand in all of a document at once; to do it anew delete this folder first."
        );

    internal static Fault NotExtending(string path) =>
        Fault.Of(
            "EC2450",
            path,
            "这个文件夹不是扩展随附规则的文件夹。",
            "The folder does not extend the shipped rules.",
            "认定写进自己的文件夹，rules.json里写 \"extends\": \"shipped\"；不改随附规则。新文件夹会自动建好。",
            "Adoptions go into a folder of one's own whose rules.json says \"extends\": \"shipped\"; shipped rules are never edited. A new folder is made by itself."
        );

    internal static Fault SeveralAuthorities(string authorities) =>
        Fault.Of(
            "EC2451",
            string.Empty,
            $"一份文件认定了不同机关的假设：{authorities}。",
            $"One document adopts assumptions of different authorities: {authorities}.",
            "请按机关分开认定。",
            "Adopt those of each authority by themselves."
        );

    internal static Fault NotWritten(string path, Bilingual why) =>
        Fault.Of(
            "EC2452",
            path,
            $"认定写不进去：{why.Zh}。",
            $"The adoption cannot be written: {why.En}.",
            "请检查权限和磁盘空间。",
            "Check rights and disk space."
        );

    internal static Fault NoCase(string rule) =>
        Fault.Of(
            "EC2453",
            rule,
            "没有找到合适的用例。",
            "No case for it was found.",
            "请在同一文件夹的figures.cases.json里补一个，否则 rules test 和启用都通不过。",
            "Write one in figures.cases.json of the same folder, else rules test and activation do not pass."
        ) with
        {
            IsWarning = true,
        };
}
