using EnvControl.Web.Accounts;

namespace EnvControl.Web.Pages.Inspector;

/// <summary>Which counties' firms an account may look at (管辖范围).</summary>
internal static class Bounds
{
    /// <summary>Whether the account of a request may look at firms of a county.</summary>
    public static bool MaySee(this HttpContext context, string division) => context.Member().Covers(division);
}
