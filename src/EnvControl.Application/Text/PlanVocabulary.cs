using System.Collections.Immutable;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;
using EnvControl.Engine.SitePlans;
using NodaTime;

namespace EnvControl.Application.Text;

/// <summary>The words about what firms filed (一厂一策用词), in one place so that they are reviewed together.</summary>
internal static class PlanVocabulary
{
    /// <summary>What a filed text is cited as where a rule would be cited.</summary>
    public const string RuleName = "site-plan";

    private const string Clause = "text";

    private static readonly Instrument Filing = new(
        RuleName,
        "一厂一策",
        new Bilingual("企业填报的应急减排措施", "Measures filed by the firm (site plan)"),
        new Bilingual("企业", "the firm"),
        Binds: null,
        IsAssumption: false,
        new EffectivePeriod(LocalDate.MinIsoValue, null),
        Trust.Partial,
        ImmutableSortedDictionary<string, string>.Empty.Add(Clause, "填报原文"),
        new Bilingual(
            "企业自己填报，由本系统按字面识别；不是文件规定",
            "filed by the firm and read word by word; no instrument"
        )
    );

    /// <summary>A filed text as a rule of its own: it orders what was read of it and says its own words.</summary>
    /// <remarks>Its trust is partial: the words were read, but a reader of ours made measures of them.</remarks>
    public static Rule RuleOf(string text) =>
        new(
            RuleName,
            RuleName,
            int.MaxValue,
            string.Empty,
            new AllOf(0, []),
            Filing.Effective,
            new Ground(RuleName, Filing, Clause, Filing.Trust),
            [],
            [],
            new Bilingual($"【企业填报】{text}", $"[Filed by the firm] {text}"),
            [],
            []
        );

    public static Bilingual Finding(PlanFinding finding) =>
        finding switch
        {
            PlanFinding.Same => new("与规则相同", "same as the rules"),
            PlanFinding.Stricter => new("严于规则", "stricter than the rules"),
            PlanFinding.Softer => new("松于规则", "softer than the rules"),
            PlanFinding.NoQuantity => new("未写明数量", "no quantity"),
            PlanFinding.Missing => new("未填报", "nothing filed"),
            PlanFinding.Partial => new("部分填报", "filed in part"),
            PlanFinding.Open => new("无法比较", "can't be compared"),
            _ => new("无规则可比", "no rule to compare with"),
        };

    public static Bilingual Bound(PlanBound bound) =>
        bound switch
        {
            PlanBound.Derived => new("按规则", "by the rules"),
            PlanBound.Filed => new("按填报", "by its filing"),
            _ => new("规则与填报并行", "by both"),
        };

    public static Bilingual Mode(BindMode mode) =>
        mode switch
        {
            BindMode.Stricter => new("从严", "whichever is stricter"),
            BindMode.Filed => new("按填报", "as filed"),
            _ => new("按规则", "as derived from the rules"),
        };
}
