using EnvControl.Domain.Alerts;

namespace EnvControl.Engine.SitePlans;

/// <summary>What the firms of an inventory filed, read (已识别的填报措施).</summary>
/// <remarks>Safe to ask from several threads; asked twice, it says the same.</remarks>
public interface IFiledPlans
{
    /// <summary>What was filed for a line; <c>null</c> when nothing was, or nothing about it.</summary>
    FiledPlan? Of(int line, AlertLevel level);

    /// <summary>What is to be said of the firm's filing as a whole.</summary>
    FirmFiling OfFirm(int firm, AlertLevel level);
}
