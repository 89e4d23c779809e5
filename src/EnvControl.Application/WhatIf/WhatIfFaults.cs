using EnvControl.Domain.Faults;

namespace EnvControl.Application.WhatIf;

/// <summary>What can be wrong with asking for a scenario (情景推演问题), said in one place.</summary>
public static class WhatIfFaults
{
    /// <summary>The baseline has another inventory than was asked for.</summary>
    public static Fault OtherInventory(string where, string expected, string found) =>
        Fault.Of(
            "EC6401",
            where,
            $"基准清单的校验码是{Short(found)}，不是要求的{expected}。",
            $"The hash of the baseline's inventory is {Short(found)}, not {expected} as asked for.",
            "请换成当时的那一版清单，或去掉 --expect。",
            "Take the version of that time, or leave --expect out."
        );

    /// <summary>The baseline has other rules than were asked for.</summary>
    public static Fault OtherRules(string where, string expected, string found) =>
        Fault.Of(
            "EC6402",
            where,
            $"基准规则集的编号是{Short(found)}，不是要求的{expected}。",
            $"The id of the baseline's rule set is {Short(found)}, not {expected} as asked for.",
            "请换成当时的规则集，或去掉 --expect。",
            "Take the rule set of that time, or leave --expect out."
        );

    /// <summary>A warning: the baseline that a file names is not kept, another is taken.</summary>
    public static Fault OtherBaseline(string where, string typed, int version, string rules) =>
        Fault.Of(
            "EC6403",
            where,
            $"文件写的基准“{typed}”不在系统里，已改用第{version}版清单和规则集{Short(rules)}。",
            $"The baseline '{typed}' of the file is not kept here; version {version} and rule set {Short(rules)} are taken instead.",
            "结果与文件在别处算出的不同。",
            "The answer is not the one that the file gives elsewhere."
        ) with
        {
            IsWarning = true,
        };

    /// <summary>A scenario without a change.</summary>
    public static Fault NothingChosen() =>
        Fault.Of(
            "EC6404",
            string.Empty,
            "还没有任何改动。",
            "Nothing is changed yet.",
            "请用表单加一项改动，或选一个情景文件。",
            "Add a change by the form, or choose a scenario file."
        );

    /// <summary>No number where one must stand.</summary>
    public static Fault BadNumber(string field, string typed) =>
        Fault.Of(
            "EC6405",
            field,
            $"“{typed}”不是可用的数。",
            $"'{typed}' is no number that will do.",
            "请填写数字：家数为整数，百分数最多一位小数。",
            "Write a number: firms are whole, a percentage has at most one decimal."
        );

    /// <summary>A field left empty.</summary>
    public static Fault Missing(string field) =>
        Fault.Of("EC6406", field, "没有填。", "It is empty.", "请填写或选择。", "Fill it in or choose.");

    /// <summary>No firm of that name or code.</summary>
    public static Fault NoFirmNamed(string typed) =>
        Fault.Of(
            "EC6407",
            "点名的企业",
            $"基准清单里没有名称或代码是“{typed}”的企业。",
            $"The baseline has no firm with the name or code '{typed}'.",
            "请填全名或18位统一社会信用代码，一行一家。",
            "Write the whole name or the credit code of 18 characters, one firm a line."
        );

    /// <summary>Several firms of that name.</summary>
    public static Fault SeveralFirmsNamed(string typed, int count) =>
        Fault.Of(
            "EC6408",
            "点名的企业",
            $"基准清单里有{count}家企业叫“{typed}”。",
            $"The baseline has {count} firms with the name '{typed}'.",
            "请改填统一社会信用代码。",
            "Write the credit code instead."
        );

    /// <summary>No published version of that number.</summary>
    public static Fault NoVersion(string typed) =>
        Fault.Of(
            "EC6409",
            string.Empty,
            $"没有已发布的清单“{typed}”。",
            $"There is no published inventory '{typed}'.",
            "请先导入并发布清单，或另选一版。",
            "Import and publish an inventory, or choose another version."
        );

    /// <summary>No date.</summary>
    public static Fault NoDay(string typed) =>
        Fault.Of(
            "EC6410",
            string.Empty,
            $"“{typed}”不是日期。",
            $"'{typed}' is no date.",
            "请写成 2020-12-01 的样子。",
            "Write it like 2020-12-01."
        );

    /// <summary>A file too large to be a scenario.</summary>
    public static Fault TooLarge(string name, int most) =>
        Fault.Of(
            "EC6411",
            name,
            $"情景文件超过{most / 1024}千字节。",
            $"The scenario file is larger than {most / 1024} kB.",
            "请拆成几个情景，或检查是否选错了文件。",
            "Split it into several scenarios, or check whether it is the right file."
        );

    private static string Short(string hash) => hash.Length > 12 ? hash[..12] : hash;
}
