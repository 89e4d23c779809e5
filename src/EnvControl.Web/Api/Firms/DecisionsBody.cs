using System.ComponentModel;

namespace EnvControl.Web.Api.Firms;

/// <summary>Measures as computed, and what they were computed from (措施计算结果).</summary>
internal sealed record DecisionsBody(
    [property: Description("同样的依据得同样的编号 / The same basis has the same id")] string DecisionId,
    int InventoryVersion,
    string InventorySha256,
    string RuleSet,
    string Engine,
    string EngineVersion,
    [property: Description("按哪一天的法 / The day whose law counts, yyyy-MM-dd")] string On,
    [property: Description("预警级别 / Level")] string Level,
    IReadOnlyList<DecisionBody> Items,
    string? Next
);
