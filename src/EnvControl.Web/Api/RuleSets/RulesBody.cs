using System.ComponentModel;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Api.RuleSets;

/// <summary>The rule set that counts (现行规则).</summary>
internal sealed record RulesBody(
    [property: Description("规则集编号：其文件的SHA-256 / Id: SHA-256 of its files")] string RuleSet,
    Bilingual Name,
    [property: Description("区划代码 / Division")] string Division,
    [property: Description("自何时启用 / Counts from")] DateTimeOffset ActivatedAt,
    string ActivatedBy,
    string? Document,
    [property: Description("规则条数 / Rules")] int Rules,
    [property: Description("所依据的文件 / Documents it rests on")] IReadOnlyList<InstrumentBody> Instruments
);
