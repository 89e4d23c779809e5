using EnvControl.Application.Auditing;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Reach.Codes;

/// <summary>What somebody typed who wants to sign in as a firm (登录输入).</summary>
internal static class FirmCodeTyped
{
    /// <summary>What stands for something that is no credit code.</summary>
    public const string NoFirm = "-";

    /// <summary>The firm; <c>null</c> when it is no credit code.</summary>
    public static CreditCode? Firm(string typed) =>
        CreditCode.TryParse(typed.Trim().ToUpperInvariant(), out var firm, out _) ? firm : null;

    /// <summary>By what tries are counted.</summary>
    public static string Name(string typed, int most)
    {
        var name = typed.Trim().ToUpperInvariant();
        return name.Length <= most ? name : name[..most];
    }

    /// <summary>Who stands in the audit trail: nobody has proved yet who they are.</summary>
    public static Actor By(CreditCode? firm) =>
        Actor.Of(firm is { } known ? $"未登录 {known.Text}" : "未登录");
}
