using System.Globalization;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Files.Reading;

/// <summary>Every fault a cell, row or list entry of an inventory can have (单元格问题一览).</summary>
internal static class CellFaults
{
    public static Fault EmptyCell(string where, FactDefinition fact) =>
        Fault.Of(
            "EC1031",
            where,
            $"“{fact.Label.Zh}”不能为空。",
            $"'{fact.Label.En}' must not be empty.",
            "请填写。",
            "Fill it in."
        );

    public static Fault BadCreditCode(string where, string text, Bilingual why, string? mended) =>
        Fault.Of(
            "EC1032",
            where,
            $"“{Short(text)}”不是有效的统一社会信用代码：{why.Zh}",
            why.En,
            mended is null ? "请对照营业执照核对 18 位代码。" : $"是否应为“{mended}”？",
            mended is null
                ? "Compare the 18 characters with the business licence."
                : $"Did you mean '{mended}'?"
        );

    public static Fault DoubleFirm(string where, string code, int row) =>
        Fault.Of(
            "EC1033",
            where,
            $"“{code}”已在第 {row} 行出现。",
            $"'{code}' already stands in row {row}.",
            "每家企业一行；多个行业写在同一行，用分号隔开。",
            "One row a firm; several industries stand in one row, by semicolon."
        );

    public static Fault NoDay(string where, string text) =>
        Fault.Of(
            "EC1041",
            where,
            $"“{Short(text)}”不是日期。",
            $"'{Short(text)}' is no date.",
            "请写成 2020-10-20 的样子，不知道则留空。",
            "Write it like 2020-10-20; leave it empty if not known."
        );

    public static Fault NoFlag(string where, string text) =>
        Fault.Of(
            "EC1034",
            where,
            $"“{Short(text)}”不是“是/否”。",
            $"'{Short(text)}' is neither yes nor no.",
            "请填 是、否、yes、no、true、false、1、0，不知道则留空。",
            "Write yes, no, 是, 否, true, false, 1 or 0; leave it empty if not known."
        );

    public static Fault NoValue(string where, string text, FactDefinition fact)
    {
        var words = fact.Values.Select(value => value.Id).ToArray();
        var nearest = NearestWord.To(text, words);
        var allowed =
            string.Join('、', words.Take(10))
            + (words.Length > 10 ? $"…(共 {words.Length} 个)" : string.Empty);
        return Fault.Of(
            "EC1035",
            where,
            $"“{Short(text)}”不是“{fact.Label.Zh}”的取值。",
            $"'{Short(text)}' is not a value of '{fact.Label.En}'.",
            (nearest is null ? string.Empty : $"是否应为“{nearest}”？") + $"可用：{allowed}。",
            (nearest is null ? string.Empty : $"Did you mean '{nearest}'? ") + $"Allowed: {allowed}."
        );
    }

    public static Fault SaysOtherwise(string where, string word, FactDefinition fact, string other) =>
        Fault.Of(
            "EC1101",
            where,
            $"管控类型写着“{Short(word)}”，而“{fact.Label.Zh}”是“{Short(other)}”，两处不一致。",
            $"The control type says '{Short(word)}', yet '{fact.Label.En}' is '{Short(other)}'.",
            "请核对，改正其中一处。",
            "Check, and correct one of them."
        );

    public static Fault NoNumber(string where, string text) =>
        Fault.Of(
            "EC1036",
            where,
            $"“{Short(text)}”不是数字。",
            $"'{Short(text)}' is no number.",
            "只写普通小数，不带千分位逗号、单位和指数。",
            "Write a plain decimal without thousands commas, unit or exponent."
        );

    public static Fault OutOfRange(string where, string text, FactDefinition fact) =>
        Fault.Of(
            "EC1037",
            where,
            $"“{Short(text)}”超出合理范围 {Figure(fact.Min)} 至 {Figure(fact.Max)} {fact.Unit}。",
            $"'{Short(text)}' lies outside {Figure(fact.Min)} to {Figure(fact.Max)} {fact.Unit}.",
            "请检查单位；确有其事时在 rules/limits.json 中放宽。",
            "Check the unit; if it is true, widen rules/limits.json."
        );

    public static Fault NotWhole(string where, string text) =>
        Fault.Of(
            "EC1038",
            where,
            $"“{Short(text)}”应为整数。",
            $"'{Short(text)}' must be a whole number.",
            "请更正。",
            "Correct it."
        );

    public static Fault DoubleIndustry(string where, string text) =>
        Fault.Of(
            "EC1039",
            where,
            $"“{Short(text)}”重复。",
            $"'{Short(text)}' stands twice.",
            "每个行业只写一次。",
            "Write each industry once."
        );

    public static Fault GradeWithoutIndustry(string where, string text) =>
        Fault.Of(
            "EC1040",
            where,
            $"“{Short(text)}”没有对应本企业的行业。",
            $"'{Short(text)}' belongs to no industry of the firm.",
            "多个行业时写作 N15:B;N16:C。",
            "With several industries write N15:B;N16:C."
        );

    public static Fault LineOfUnknownFirm(string where, string code) =>
        Fault.Of(
            "EC1051",
            where,
            $"企业表中没有“{Short(code)}”。",
            $"The table of enterprises has no '{Short(code)}'.",
            "请更正代码，或补上该企业。",
            "Correct the code, or add the firm."
        );

    public static Fault DoubleLine(string where, string line, int row) =>
        Fault.Of(
            "EC1052",
            where,
            $"生产线“{Short(line)}”已在第 {row} 行出现。",
            $"The line '{Short(line)}' already stands in row {row}.",
            "同一企业的生产线名称不得重复。",
            "Lines of one firm have different names."
        );

    public static Fault LineWithoutIndustry(string where, string industry, string own) =>
        Fault.Of(
            "EC1053",
            where,
            $"生产线的行业“{industry}”不在企业的行业({own})之中。",
            $"The line's industry '{industry}' is none of the firm's ({own}).",
            "企业有多个行业时，每条生产线要写明行业。",
            "Where a firm has several industries, each line names its own."
        );

    public static Fault CapacityWithoutUnit(string where) =>
        Fault.Of(
            "EC1054",
            where,
            "填了产能或产量，没有填单位。",
            "A capacity or output is given without a unit.",
            "请填单位，例如 t/d。",
            "Give the unit, such as t/d."
        );

    public static Fault TwoUnits(string where, string unit, string other, int row) =>
        Fault.Of(
            "EC1055",
            where,
            $"单位“{unit}”与第 {row} 行的“{other}”不同。",
            $"The unit '{unit}' differs from '{other}' in row {row}.",
            "同一企业同一工序用同一单位。",
            "Lines of one process in one firm share a unit."
        );

    public static Fault SeveralIndustriesWithoutLines(string code) =>
        Fault.Of(
            "EC1056",
            code,
            "企业有多个行业，没有生产线。",
            "The firm has several industries and no lines.",
            "请在生产线表中写明每条生产线的行业。",
            "List its lines, each with its industry."
        );

    public static Fault LinesDisagreeWithYear(string code, Pollutant pollutant, long sum, long mean) =>
        Fault.Of(
            "EC1057",
            code,
            $"{pollutant.Spell()}：生产线合计 {Kilograms(sum)} 千克/日，年排放量折合 {Kilograms(mean)} 千克/日，相差一倍以上。",
            $"{pollutant.Spell()}: the lines add up to {Kilograms(sum)} kg/d, the year gives {Kilograms(mean)} kg/d; they differ by more than two times.",
            "按生产线计算；请核对。",
            "The lines are used; please check."
        ) with
        {
            IsWarning = true,
        };

    public static Fault NoShare(string where, string text) =>
        Fault.Of(
            "EC1061",
            where,
            $"“{Short(text)}”不是 0 至 100、最多一位小数的百分数。",
            $"'{Short(text)}' is no percent of 0 to 100 with at most one decimal.",
            "请更正。",
            "Correct it."
        );

    public static Fault ListedFirmUnknown(string where, string code) =>
        Fault.Of(
            "EC1071",
            where,
            $"名单中的“{code}”不在企业表中。",
            $"'{code}' of the list is not among the enterprises.",
            "请更正代码，或补上该企业。",
            "Correct the code, or add the firm."
        );

    public static Fault ListedLineUnknown(string where, string code, string line) =>
        Fault.Of(
            "EC1072",
            where,
            $"名单中“{code}”的生产线“{Short(line)}”不存在。",
            $"'{code}' of the list has no line '{Short(line)}'.",
            "请更正生产线名称。",
            "Correct the line's name."
        );

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Figure(double? number) =>
        number?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? "…";

    private static string Kilograms(long grams) =>
        (grams / 1000m).ToString("#,0.###", CultureInfo.InvariantCulture);
}
