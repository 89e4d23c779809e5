using System.Collections.Immutable;

namespace EnvControl.Application.Alerts;

/// <summary>What the issued lists ask of one firm at an instant (企业某一时刻的义务).</summary>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="Name">企业名称.</param>
/// <param name="Division">行政区划.</param>
/// <param name="Bindings">Alert by alert, the strictest first: that one holds.</param>
public sealed record FirmDuty(
    string CreditCode,
    string Name,
    string Division,
    ImmutableArray<FirmBinding> Bindings
)
{
    /// <summary>What holds: the strictest.</summary>
    public FirmBinding Holding => Bindings[0];
}
