using System.ComponentModel;

namespace EnvControl.Web.Api.Firms;

/// <summary>An industry of a firm and its grade there (行业与绩效等级).</summary>
internal sealed record GradeBody(
    [property: Description("行业代码 / Industry")] string Industry,
    [property: Description("绩效等级；未知为null / Grade; null when unknown")] string? Grade
);
