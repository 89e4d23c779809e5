using System.ComponentModel;

namespace EnvControl.Web.Api.Answers;

/// <summary>Some of many (分页结果).</summary>
internal sealed record Page<T>(
    IReadOnlyList<T> Items,
    [property: Description("下一页的cursor；没有下一页时为null / Cursor of the next page; null for none")]
        string? Next
);
