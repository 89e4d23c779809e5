using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Domain.Inventory;

/// <summary>What a firm itself filed for the three levels (一厂一策填报的减排措施), word for word.</summary>
/// <param name="CreditCode">The firm.</param>
/// <param name="Line">The line it is about; <c>null</c> for the whole firm.</param>
/// <param name="Yellow">黄色预警减排措施; empty when nothing was filed.</param>
/// <param name="Orange">橙色预警减排措施; empty when nothing was filed.</param>
/// <param name="Red">红色预警减排措施; empty when nothing was filed.</param>
/// <param name="FiledIn">The file, with sheet and row, it was read from.</param>
/// <param name="FiledOn">The day it was filed, where the inventory says so (填报日期).</param>
/// <remarks>These are texts. No rule asks for them; they are read by a reader of their own and held against what the rules order.</remarks>
public sealed record SitePlan(
    string CreditCode,
    string? Line,
    string Yellow,
    string Orange,
    string Red,
    string FiledIn,
    LocalDate? FiledOn
)
{
    /// <summary>Whether nothing was filed at any level.</summary>
    public bool IsEmpty => Yellow.Length + Orange.Length + Red.Length == 0;

    /// <summary>What was filed for a level; empty when nothing was.</summary>
    public string At(AlertLevel level) =>
        level switch
        {
            AlertLevel.Yellow => Yellow,
            AlertLevel.Orange => Orange,
            _ => Red,
        };
}
