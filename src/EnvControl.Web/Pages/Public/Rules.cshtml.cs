using System.IO.Compression;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Public;

/// <summary>The rule book of the day (规则书), for anybody; the one page with a style sheet of its own, allowed by its hash.</summary>
/// <param name="shelf">Has the book.</param>
/// <param name="tongue">The language.</param>
[AllowAnonymous]
public class RulesModel(RuleShelf shelf, Tongue tongue) : PageModel
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>Gives the book.</summary>
    public IActionResult OnGet()
    {
        var book = shelf.Today(tongue.Language);
        Response.Headers.ContentSecurityPolicy = book.Policy;
        Response.Headers.CacheControl = "private, max-age=600";
        Response.Headers.Vary = "Accept-Encoding, Cookie";
        if (Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
        {
            Response.Headers.ContentEncoding = "gzip";
            return File(book.Packed, Html);
        }

        return File(new GZipStream(new MemoryStream(book.Packed), CompressionMode.Decompress), Html);
    }
}
