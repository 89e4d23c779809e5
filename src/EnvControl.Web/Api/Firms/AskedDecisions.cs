using System.ComponentModel;

namespace EnvControl.Web.Api.Firms;

/// <summary>Which measures are asked for (措施计算请求).</summary>
internal sealed record AskedDecisions(
    [property: Description("yellow、orange、red")] string Level,
    [property: Description("只问一家时的信用代码 / Credit code, for one firm only")] string? CreditCode = null
);
