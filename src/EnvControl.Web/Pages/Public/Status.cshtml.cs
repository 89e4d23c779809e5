using EnvControl.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Public;

/// <summary>What a refusal means, in words (状态说明).</summary>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
// Behind the filter of all pages, which would ask for a token again after whatever was refused.
[IgnoreAntiforgeryToken(Order = 1001)]
public class StatusModel(Tongue tongue) : PageModel
{
    /// <summary>The status.</summary>
    /// <remarks>Of the address alone: the form that was refused may hold a field of this name.</remarks>
    [FromRoute]
    public int Code { get; set; }

    /// <summary>What happened.</summary>
    public string Title =>
        Code switch
        {
            StatusCodes.Status400BadRequest => tongue[
                "请求不完整或页面已过期",
                "The request is incomplete or the page too old"
            ],
            StatusCodes.Status403Forbidden => tongue["没有权限", "Not allowed"],
            StatusCodes.Status404NotFound => tongue["没有这个页面", "There is no such page"],
            StatusCodes.Status413PayloadTooLarge => tongue["文件太大", "The file is too large"],
            StatusCodes.Status429TooManyRequests => tongue["请求太频繁", "Too many requests"],
            _ => tongue["没有做成", "It was not done"],
        };

    /// <summary>What to do.</summary>
    public string Advice =>
        Code switch
        {
            StatusCodes.Status400BadRequest => tongue[
                "请回到上一页刷新后再试。",
                "Go back, reload and try again."
            ],
            StatusCodes.Status403Forbidden => tongue[
                "这个账号没有这项权限；需要的请找安全管理员。",
                "This account has no right to it; ask the security administrator."
            ],
            StatusCodes.Status404NotFound => tongue["请核对网址或编号。", "Check the address or number."],
            StatusCodes.Status413PayloadTooLarge => tongue[
                "请压缩照片，或分几次提交。",
                "Make the photos smaller, or hand them in one by one."
            ],
            StatusCodes.Status429TooManyRequests => tongue["请过几分钟再试。", "Try again in a few minutes."],
            _ => tongue[
                "请再试一次；仍不行的，请告诉值班员。",
                "Try again; if it stays so, tell the duty officer."
            ],
        };

    /// <summary>Shows it, after whatever kind of request.</summary>
    public void OnGet() { }

    /// <summary>Shows it.</summary>
    public void OnPost() { }
}
