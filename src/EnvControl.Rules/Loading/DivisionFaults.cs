using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>What can be wrong with the divisions of a rules folder (行政区划问题一览).</summary>
internal static class DivisionFaults
{
    public static Fault Twice(string where, string code, Bilingual first) =>
        Fault.Of(
            "EC3054",
            where,
            $"区划“{code}”写了两次，前面已写作“{first.Zh}”。",
            $"Division '{code}' stands there twice; it is named '{first.En}' already.",
            "每个区划只写一次；随附的 divisions.json 里已有的，市内的目录不要再写。",
            "Write each division once; a folder inside the city leaves out what the shipped divisions.json has."
        );

    public static Fault BadCode(string where, string code) =>
        Fault.Of(
            "EC3055",
            where,
            $"“{code}”不是区划代码。",
            $"'{code}' is no code of a division.",
            "请写六位数字，如 410502。",
            "Write six digits, such as 410502."
        );

    public static Fault Outside(string where, string code, string place) =>
        Fault.Of(
            "EC3056",
            where,
            $"区划“{code}”不在规则集所属的 {place} 之内。",
            $"Division '{code}' does not lie in {place}, which the rule set is for.",
            "请改代码，或改 rules.json 的 division；外地的区划写在外地自己的目录里。",
            "Correct the code, or division in rules.json; divisions of other places stand in folders of their own."
        );
}
