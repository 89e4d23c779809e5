using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Measures;

/// <summary>What can be wrong with a declared value, and what is said of those that were used (假定取值的提示).</summary>
internal static class AssumptionFaults
{
    private const string Option = "--assume";

    public static Fault NoPair(string text) =>
        Fault.Of(
            "EC3050",
            Option,
            $"“{text}”不是“事实=取值”。",
            $"'{text}' is no pair of fact and value.",
            "请写成 leading=no 或 绩效引领性=否，多个用逗号隔开。",
            "Write it like leading=no; several with commas."
        );

    public static Fault NoFact(
        string text,
        string name,
        string? nearest,
        IEnumerable<FactDefinition> allowed
    ) =>
        Fault.Of(
            "EC3051",
            Option,
            $"“{text}”：没有可以统一声明的事实“{name}”。",
            $"'{text}': there is no fact '{name}' that may be declared for all firms.",
            nearest is null
                ? $"可写：{string.Join('、', allowed.Select(fact => $"{fact.Label.Zh}({fact.Id})"))}。"
                : $"是否应为“{nearest}”？",
            nearest is null
                ? $"Write one of {string.Join(", ", allowed.Select(fact => fact.Id))}."
                : $"Did you mean '{nearest}'?"
        );

    public static Fault NoValue(string text, string word, FactDefinition fact)
    {
        var (zh, en) = fact.Type switch
        {
            FactType.Flag => ("请写 是、否、yes 或 no。", "Write yes or no."),
            FactType.Category => (
                $"可写：{string.Join('、', fact.Values.Select(value => value.Id))}。",
                $"Write one of {string.Join(", ", fact.Values.Select(value => value.Id))}."
            ),
            _ => (
                FormattableString.Invariant($"请写 {fact.Min} 至 {fact.Max} 的数。"),
                FormattableString.Invariant($"Write a number, {fact.Min} to {fact.Max}.")
            ),
        };
        return Fault.Of(
            "EC3052",
            Option,
            $"“{text}”：“{word}”不是“{fact.Label.Zh}”的取值。",
            $"'{text}': '{word}' is no value of '{fact.Label.En}'.",
            zh,
            en
        );
    }

    public static Fault Twice(string text, FactDefinition fact) =>
        Fault.Of(
            "EC3053",
            Option,
            $"“{text}”：“{fact.Label.Zh}”声明了两个不同的取值。",
            $"'{text}': two different values are declared for '{fact.Label.En}'.",
            "请只留一个。",
            "Keep one of them."
        );

    /// <summary>Columns that the inventory does without, and how all of them are mended at once.</summary>
    public static Fault AbsentColumns(string where, FactDefinition[] facts, int firms)
    {
        var zh = string.Join('、', facts.Select(fact => $"{fact.Label.Zh}({fact.Column})"));
        var en = string.Join(", ", facts.Select(fact => fact.Column));
        return Warning(
            "EC1100",
            where,
            $"清单没有这些列：{zh}。没有列不等于“否”：{firms}家企业的这几项是未知，结论取决于它们的列为待定或减排量未定。",
            $"The inventory has no column {en}. That is no 'no': of {firms} firms they are unknown, and whoever's measures or amounts hang on them is listed as open.",
            $"请补上这些列；全市取值一样的，由局里认定后一次声明：--assume {Declaration(facts, "天数")}（写进结果，按假设计）。",
            $"Add the columns; where the bureau has settled one value for the whole city, declare it in one go: --assume {Declaration(facts, "DAYS")} (recorded in the results and counted as assumed)."
        );
    }

    /// <summary>Values that were used because they were declared.</summary>
    public static Fault Assumed(IEnumerable<string> zh, IEnumerable<string> en) =>
        Warning(
            "EC1107",
            Option,
            $"清单没有填的，按声明取值：{string.Join('、', zh)}；这些企业的结论按假设计。",
            $"What the inventory leaves empty was taken as declared: {string.Join(", ", en)}; what is decided of these firms counts as assumed.",
            "核实后请填进清单。",
            "Fill it in once it is known."
        );

    /// <summary>Filings of later days.</summary>
    public static Fault FiledLater(string where, string[] firms, string on) =>
        Warning(
            "EC1105",
            where,
            $"{firms.Length}家企业的填报日期在{on}之后，当日不作数：{SomeNames.Of(firms).Zh}。",
            $"{firms.Length} firms filed after {on}; on that day their filing does not count: {SomeNames.Of(firms).En}.",
            "请核对填报日期，或改用 --on。",
            "Check the days of filing, or ask of another day with --on."
        );

    private static string Declaration(FactDefinition[] facts, string number) =>
        string.Join(',', facts.Select(fact => $"{fact.Id}={(fact.Type == FactType.Flag ? "no" : number)}"));

    private static Fault Warning(
        string code,
        string where,
        string zh,
        string en,
        string mendZh,
        string mendEn
    ) => Fault.Of(code, where, zh, en, mendZh, mendEn) with { IsWarning = true };
}
