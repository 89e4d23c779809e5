namespace EnvControl.Web.Security;

/// <summary>What every answer tells the browser to forbid (安全响应头): foreign hosts, inline scripts and styles, frames, referrers, caches of pages.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of content for all pages.</summary>
    public const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Sets them on every answer, errors included.</summary>
    public static void Use(WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    var headers = context.Response.Headers;
                    if (headers.ContentSecurityPolicy.Count == 0)
                    {
                        headers.ContentSecurityPolicy = Policy;
                    }

                    headers.XContentTypeOptions = "nosniff";
                    headers["Referrer-Policy"] = "no-referrer";
                    headers["Cross-Origin-Opener-Policy"] = "same-origin";
                    headers["Cross-Origin-Resource-Policy"] = "same-origin";
                    headers["Permissions-Policy"] =
                        "accelerometer=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()";
                    if (headers.CacheControl.Count == 0)
                    {
                        headers.CacheControl = "no-store";
                    }

                    return Task.CompletedTask;
                });
                return next();
            }
        );
}
