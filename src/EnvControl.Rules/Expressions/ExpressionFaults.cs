using EnvControl.Domain.Law;

namespace EnvControl.Rules.Expressions;

/// <summary>Every fault an expression can have (表达式问题一览), so that their wording is reviewed in one place.</summary>
internal static class ExpressionFaults
{
    private static readonly Bilingual GrammarMend = new(
        "只能写:事实与常数的比较、in (…)、and/or/not(…)、括号和 + - * /。",
        "Write comparisons of facts with constants, in (…), and/or/not(…), brackets and + - * /."
    );

    public static ExpressionFault Empty() =>
        new("EC2009", 1, new("表达式为空。", "The expression is empty."), GrammarMend);

    public static ExpressionFault TooLong(int length, int limit) =>
        new(
            "EC2010",
            limit + 1,
            new(
                $"表达式有 {length} 个字符,超过 {limit} 个。",
                $"The expression has {length} characters, more than {limit}."
            ),
            new("请拆成几条规则。", "Split it into several rules.")
        );

    public static ExpressionFault TooDeep(int column, int limit) =>
        new(
            "EC2011",
            column,
            new($"括号超过 {limit} 层。", $"Brackets are nested more than {limit} deep."),
            new("请拆成几条规则。", "Split it into several rules.")
        );

    public static ExpressionFault ListTooLong(int column, int limit) =>
        new(
            "EC2012",
            column,
            new($"in (…) 中的值超过 {limit} 个。", $"in (…) lists more than {limit} values."),
            new("请拆成几条规则。", "Split it into several rules.")
        );

    public static ExpressionFault Refused(int column, string found, Bilingual why) =>
        new(
            "EC2013",
            column,
            new($"不允许写“{found}”:{why.Zh}。", $"'{found}' is not allowed: {why.En}."),
            GrammarMend
        );

    public static ExpressionFault Expected(int column, string found, Bilingual expected) =>
        new(
            "EC2014",
            column,
            new($"此处应为{expected.Zh},却是“{found}”。", $"{expected.En} is expected here, not '{found}'."),
            GrammarMend
        );

    public static ExpressionFault UnknownFact(int column, string word, string? nearest) =>
        new(
            "EC2104",
            column,
            new($"没有名为“{word}”的事实。", $"No fact is called '{word}'."),
            nearest is null
                ? new(
                    "请更正,或在 facts.json 中声明它的类型、单位和中文名。",
                    "Correct it, or declare it in facts.json with its type, unit and Chinese label."
                )
                : new($"是否应为“{nearest}”?", $"Did you mean '{nearest}'?"),
            word
        );

    public static ExpressionFault UnknownValue(
        int column,
        string value,
        string fact,
        string? nearest,
        string allowed
    ) =>
        new(
            "EC2105",
            column,
            new($"“{value}”不是“{fact}”的取值。", $"'{value}' is not a value of '{fact}'."),
            nearest is null
                ? new($"可用:{allowed}。", $"Allowed: {allowed}.")
                : new($"是否应为“{nearest}”?", $"Did you mean '{nearest}'?"),
            value
        );

    public static ExpressionFault TypeClash(int column, string fact, Bilingual type) =>
        new(
            "EC2106",
            column,
            new(
                $"“{fact}”是{type.Zh},不能这样比较。",
                $"'{fact}' is {type.En} and cannot be compared like this."
            ),
            new(
                "文本和类别用 ==、!=、in;是否用 == true / == false;数值用 == != < <= > >=。",
                "Texts and categories take ==, != and in; flags == true / == false; numbers == != < <= > >=."
            )
        );

    public static ExpressionFault ConstantArithmetic(int column) =>
        new(
            "EC2107",
            column,
            new(
                "两个常数之间不能运算(整数相除会丢掉小数)。",
                "Two constants cannot be combined (whole numbers would lose their fraction)."
            ),
            new("请直接写出结果。", "Write the result itself.")
        );
}
