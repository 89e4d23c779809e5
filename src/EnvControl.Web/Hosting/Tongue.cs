using EnvControl.Application.Text;
using EnvControl.Domain.Law;
using Microsoft.AspNetCore.Diagnostics;

namespace EnvControl.Web.Hosting;

/// <summary>The language of a request (界面语言): Chinese unless the visitor switched.</summary>
public sealed class Tongue(IHttpContextAccessor request)
{
    /// <summary>The cookie that remembers the switch.</summary>
    public const string Cookie = "lang";

    /// <summary>The language.</summary>
    public Language Language { get; } =
        request.HttpContext?.Request.Cookies[Cookie] == "en" ? Language.English : Language.Chinese;

    /// <summary>Whether it is Chinese.</summary>
    public bool IsChinese => Language == Language.Chinese;

    /// <summary>What <c>lang</c> says of a page: <c>zh-CN</c> or <c>en</c>.</summary>
    public string Code => IsChinese ? "zh-CN" : "en";

    /// <summary>The address that switches to the other language and comes back to what was asked for, also from a page that tells of a refusal.</summary>
    public string Switch =>
        $"/language/{(IsChinese ? "en" : "zh")}?to={Uri.EscapeDataString(
            request.HttpContext?.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? request.HttpContext?.Request.Path.Value
            ?? "/"
        )}";

    /// <summary>One of two wordings.</summary>
    public string this[string zh, string en] => IsChinese ? zh : en;

    /// <summary>One of two wordings.</summary>
    public string this[Bilingual words] => IsChinese ? words.Zh : words.En;
}
