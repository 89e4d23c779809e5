using System.ComponentModel;

namespace EnvControl.Web.Api.Firms;

/// <summary>Firms in the register and in no list, and those that no rule reaches (名单覆盖). Firms by credit code.</summary>
internal sealed record CoverageBody(
    int InventoryVersion,
    [property: Description("最近签发的清单；没有时为null / List issued last; null before the first")]
        int? List,
    IReadOnlyList<CountyBody> Counties,
    [property: Description("不在清单里 / In no list")] IReadOnlyList<string> Unlisted,
    [property: Description("清单里有、台账里已没有 / In the list, no more in the register")]
        IReadOnlyList<string> Gone,
    [property: Description("应管控而没有规则 / Controlled, but no rule says what must be done")]
        IReadOnlyList<string> Uncovered,
    [property: Description("缺信息，预警时会暂缓 / Would be held back for want of a fact")]
        IReadOnlyList<string> Unknown
);
