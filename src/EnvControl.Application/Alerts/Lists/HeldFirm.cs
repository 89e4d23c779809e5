using System.Collections.Immutable;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>A firm held back by name (暂缓下达的企业): nothing is ordered of it until the reason is mended.</summary>
/// <param name="CreditCode">统一社会信用代码.</param>
/// <param name="Name">企业名称.</param>
/// <param name="Division">行政区划.</param>
/// <param name="Reason">Why.</param>
/// <param name="Facts">The facts that are missing.</param>
/// <param name="Answers">Both engines' answers where they differ.</param>
public sealed record HeldFirm(
    string CreditCode,
    string Name,
    string Division,
    HeldReason Reason,
    ImmutableArray<string> Facts,
    ImmutableArray<EngineAnswers> Answers
);
