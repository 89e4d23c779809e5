using System.ComponentModel;

namespace EnvControl.Web.Api.Alerts;

/// <summary>One entry of an alert's scope (范围条目).</summary>
internal sealed record ScopeBody(
    [property: Description("all、division、industry、firm")] string Kind,
    [property: Description("区划、行业代码或信用代码；all时为空 / Code; empty for all")] string Value = "",
    [property: Description("自己的起始时刻 / Its own hour of start")] DateTimeOffset? From = null,
    [property: Description("是否除外 / Whether it leaves out")] bool IsException = false
);
