using System.IO.Compression;
using System.Net.Mime;
using Microsoft.AspNetCore.ResponseCompression;

namespace EnvControl.Web.Hosting;

/// <summary>What is sent packed, for phones on poor lines (压缩传输), and what is not, on purpose.</summary>
/// <remarks>
/// The length of a packed page can betray what it holds, encrypted or not, where somebody else can put words of their own
/// beside a secret and make the visitor's browser ask again and again (BREACH). Packed are therefore only
/// files that are the same for everybody, and answers to GET of pages that show nothing of the query they were asked with:
/// the first page, verification, a firm's own pages. The token of their forms is encrypted anew in each answer, and their
/// cookies are SameSite=Strict, so that no other site makes a browser ask as somebody.
/// Desks and inspectors' pages show what was searched for beside what others may not know: they are not packed,
/// nor is any answer to a form. The rule book, public and the same for all, lies packed already.
/// </remarks>
internal static class Packing
{
    private const string Svg = "image/svg+xml";

    /// <summary>Registers how it is packed.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                MediaTypeNames.Text.Html,
                MediaTypeNames.Text.Css,
                MediaTypeNames.Text.JavaScript,
                Svg,
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Fastest
        );
        services.Configure<GzipCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Fastest
        );
    }

    /// <summary>Packs what may be.</summary>
    public static void Use(WebApplication app) =>
        app.UseWhen(context => MayPack(context.Request), branch => branch.UseResponseCompression());

    private static bool MayPack(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (
            request.Path.Value is "/" or "/firm"
            || request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            || request.Path.StartsWithSegments("/n", StringComparison.OrdinalIgnoreCase)
            || request.Path.StartsWithSegments("/verify", StringComparison.OrdinalIgnoreCase)
        );
}
