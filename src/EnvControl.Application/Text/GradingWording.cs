using EnvControl.Application.Grading;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.Grading;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Text;

/// <summary>Says what firms reach by their indicators (评级用语).</summary>
/// <param name="rules">The rule set whose names are used.</param>
/// <param name="language">The language.</param>
public sealed class GradingWording(RuleSet rules, Language language)
{
    private readonly Wording _facts = new(rules with { Facts = rules.IndicatorFacts }, language);

    /// <summary>The words of the domain.</summary>
    public Wording Words { get; } = new(rules, language);

    /// <summary>The sentence that stands over every result.</summary>
    public string Standing =>
        Words.Say(
            "核定等级照旧有效；按指标算出的等级只供对照，不改变任何减排措施。",
            "The approved grade stands; what is worked out from indicators is for comparison only and changes no measure."
        );

    /// <summary>B级; 未评级; 未知.</summary>
    public string Grade(PerformanceGrade? grade) =>
        grade switch
        {
            null => Words.Say("未知", "unknown"),
            PerformanceGrade.Ungraded => Words.Say("未评级", "ungraded"),
            { } letter => Words.Say($"{letter.Spell()}级", $"grade {letter.Spell()}"),
        };

    /// <summary>The grade reached: B级, or A级至C级之间; 不涉及 where it is not asked.</summary>
    public string Range(GradeRange? range) =>
        range is null ? Words.Say("不涉及", "not asked")
        : range.IsKnown ? Grade(range.Best)
        : Words.Say(
            $"{range.Best.Spell()}级至{range.Worst.Spell()}级之间",
            $"between {range.Best.Spell()} and {range.Worst.Spell()}"
        );

    /// <summary>Why a grade is not known more closely; empty where it is.</summary>
    public string Why(GradeRange? range)
    {
        if (range is null or { IsKnown: true })
        {
            return string.Empty;
        }

        string[] reasons =
        [
            .. range.Missing.IsEmpty ? Array.Empty<string>() : [Missing(range.Missing)],
            .. range.Unread.IsEmpty
                ? Array.Empty<string>()
                :
                [
                    Words.Say(
                        $"{string.Join('、', range.Unread.Select(grade => grade.Spell()))}级的要求没有读到",
                        $"what grade {string.Join(", ", range.Unread.Select(grade => grade.Spell()))} asks was not read"
                    ),
                ],
        ];
        return string.Join(Words.Say("；", "; "), reasons);
    }

    /// <summary>缺：烧结机头颗粒物、….</summary>
    public string Missing(IEnumerable<string> facts) =>
        Words.Say("缺：", "missing: ") + List(facts.Select(_facts.Fact));

    /// <summary>The grade by all indicators that were read, as a bound where not all of the guide was.</summary>
    public string Lowest(IndustryGrading grading)
    {
        if (grading.Lowest is not { } lowest)
        {
            return Words.Say("说不清", "can't be told");
        }

        return grading.IsComplete ? Range(lowest)
            : lowest.IsKnown ? Words.Say($"不高于{Grade(lowest.Best)}", $"at best {Grade(lowest.Best)}")
            : Words.Say(
                $"不高于{Grade(lowest.Best)}，已读到的指标在{Range(lowest)}",
                $"at best {Grade(lowest.Best)}; the indicators that were read: {Range(lowest)}"
            );
    }

    /// <summary>How the approved grade and the indicators go together.</summary>
    public string Comparison(IndustryGrading grading) =>
        grading.Comparison switch
        {
            GradeComparison.Consistent => Words.Say(
                "与核定等级不矛盾",
                "does not contradict the approved grade"
            ),
            GradeComparison.Lower => Words.Say(
                "有指标达不到核定等级，请核实",
                "an indicator falls short of the approved grade: look into it"
            ),
            GradeComparison.Higher => Words.Say(
                "指标高于核定等级，企业可以申请",
                "the indicators reach a better grade, for which the firm may apply"
            ),
            _ => Words.Say("没有可对照的", "nothing to compare"),
        };

    /// <summary>The firm's values that an indicator asks for: 烧结机头颗粒物：12 mg/m3; those that are missing are left to <see cref="Why"/>.</summary>
    public string Values(Indicator indicator, IndicatorRow row) =>
        string.Join(
            Words.Say("；", "; "),
            indicator
                .Facts.Where(id => !row.Of(id).IsMissing)
                .Select(id => $"{_facts.Fact(id)}{Words.Say("：", ": ")}{_facts.FactValue(id, row.Of(id))}")
        );

    /// <summary>What an indicator asks for a grade, in words.</summary>
    public string Needs(Indicator indicator, PerformanceGrade grade) =>
        indicator.Tests.FirstOrDefault(test => test.Grade == grade) is { } test
            ? _facts.Condition(test.Condition)
            : Words.Say($"{Grade(grade)}的要求没有读到", $"what {Grade(grade)} asks was not read");

    /// <summary>A condition over indicators in words.</summary>
    public string Condition(Condition condition) => _facts.Condition(condition);

    /// <summary>The instrument an indicator stands in, with its trust.</summary>
    public string Ground(Indicator indicator) =>
        $"{Words.InstrumentNumber(indicator.Ground.Instrument.Number)}{Words.Say("；", "; ")}{Words.Trust(indicator.Ground.Trust)}";

    /// <summary>Why an industry has no result; empty where it has one.</summary>
    public string NoResult(IndustryGrading grading)
    {
        if (grading.Results.IsEmpty)
        {
            return grading.SwitchedOff.IsEmpty
                ? Words.Say("这个行业没有读到评级指标。", "No grading indicators of this industry were read.")
                : Words.Say(
                    "这个行业的评级指标只有凭记忆写下的，未启用。",
                    "This industry's indicators are written from memory only and are switched off."
                );
        }

        return grading.InScope.Any()
            ? string.Empty
            : Words.Say(
                $"指标表“{List(grading.Results.Select(result => result.Table.Name.Zh))}”不适用于这家企业，适用的表没有读到。",
                $"The table {List(grading.Results.Select(result => result.Table.Name.En))} is not for this firm; the one that is was not read."
            );
    }

    /// <summary>Whether a table is for the firm, where that is not known.</summary>
    public string Scope(GradingResult result) =>
        result.InScope == Truth.Unknown
            ? Words.Say(
                $"不知道这张表是否适用，{Missing(result.MissingScope)}",
                $"whether this table is for the firm is not known; {Missing(result.MissingScope)}"
            )
            : string.Empty;

    private string List(IEnumerable<string> texts) => string.Join(Words.Say("、", ", "), texts);
}
