using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Web.Api.Keys;
using EnvControl.Web.Pages.Bureau;

namespace EnvControl.Web.Api.Answers;

/// <summary>Writes problems (RFC 9457 问题应答): a code, what is wrong and how to mend it, all of it at once.</summary>
internal static class Problem
{
    /// <summary>The media type.</summary>
    public const string Media = "application/problem+json";

    /// <summary>Writes one, if nothing was sent yet.</summary>
    public static async Task Write(HttpContext context, int status, params Fault[] faults)
    {
        if (context.Response.HasStarted)
        {
            return;
        }

        var isEnglish = IsEnglish(context.Request);
        ProblemError[] errors =
        [
            .. faults
                .Select(DeskMends.Of)
                .Select(fault => new ProblemError(fault.Code, fault.Where, Say(fault.What), Say(fault.Mend))),
        ];
        var first = errors[0];
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = Media;
        response.Headers.ContentLanguage = isEnglish ? "en" : "zh-CN";
        response.Headers.Vary = "Accept-Language";
        response.Headers.CacheControl = "no-store";
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new ProblemBody(
                $"urn:envcontrol:{first.Code}",
                first.What,
                status,
                first.Mend,
                // Whoever shows no key is told nothing back.
                context.Caller()
                    is null
                    ? null
                    : context.Request.Path.Value,
                first.Code,
                errors
            ),
            ApiJson.Options
        );
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body);
        }

        string Say(Bilingual words) => isEnglish ? words.En : words.Zh;
    }

    private static bool IsEnglish(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(one => one.Quality ?? 1)
            .Select(one => one.Value.ToString())
            .FirstOrDefault(tongue =>
                tongue.StartsWith("en", StringComparison.OrdinalIgnoreCase)
                || tongue.StartsWith("zh", StringComparison.OrdinalIgnoreCase)
            )
            ?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
}
