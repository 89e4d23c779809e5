using EnvControl.Domain.Codes;

namespace EnvControl.Application.Reach;

/// <summary>What a signed link in a notice opens (通知链接): one alert, for one firm, without an account.</summary>
/// <param name="Alert">The alert.</param>
/// <param name="Firm">The firm.</param>
public sealed record NoticeLink(int Alert, CreditCode Firm);
