using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;

namespace EnvControl.Application.Reach;

/// <summary>A firm of a list in one line (清单企业简况): whom to call first.</summary>
/// <param name="Firm">The firm.</param>
/// <param name="Name">企业名称.</param>
/// <param name="Division">行政区划.</param>
/// <param name="IsHeld">Whether it is held back: nothing is ordered of it yet.</param>
/// <param name="Level">The highest level it is bound at; <c>null</c> when it is held back.</param>
/// <param name="Class">How it is treated; <c>null</c> when it is held back or an order alone speaks of it.</param>
/// <param name="IsStopped">Whether all its lines stand still at some hour of the alert.</param>
public sealed record FirmBrief(
    CreditCode Firm,
    string Name,
    string Division,
    bool IsHeld,
    AlertLevel? Level,
    ControlClass? Class,
    bool IsStopped
);
