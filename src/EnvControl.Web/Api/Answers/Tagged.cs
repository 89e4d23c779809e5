using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace EnvControl.Web.Api.Answers;

/// <summary>An answer with its ETag (带ETag的应答): not sent again to whoever has it.</summary>
/// <param name="body">The bytes.</param>
/// <param name="media">Their media type.</param>
/// <param name="tag">The ETag without quotes.</param>
/// <param name="status">The status.</param>
/// <param name="location">Where the thing made lies; empty for nowhere.</param>
internal sealed class Tagged(
    ReadOnlyMemory<byte> body,
    string media,
    string tag,
    int status = StatusCodes.Status200OK,
    string location = ""
) : IResult
{
    /// <summary>JSON.</summary>
    public const string Json = "application/json; charset=utf-8";

    /// <summary>A value as JSON; its tag is the hash of it unless another is given.</summary>
    public static Tagged Of<T>(T value, string? tag = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options);
        return new Tagged(body, Json, tag ?? Convert.ToHexStringLower(SHA256.HashData(body)));
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        if (tag.Length > 0)
        {
            response.Headers.ETag = $"\"{tag}\"";
        }

        response.Headers.CacheControl = "private, no-cache";
        if (location.Length > 0)
        {
            response.Headers.Location = location;
        }

        if (IsKnown(httpContext.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = media;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }

    private bool IsKnown(HttpRequest request) =>
        tag.Length > 0
        && HttpMethods.IsGet(request.Method)
        && request
            .GetTypedHeaders()
            .IfNoneMatch.Any(known =>
                known.Tag == "*" || known.Compare(new EntityTagHeaderValue($"\"{tag}\""), false)
            );
}
