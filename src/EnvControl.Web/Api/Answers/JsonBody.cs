using System.Security.Cryptography;
using System.Text.Json;

namespace EnvControl.Web.Api.Answers;

/// <summary>What a request holds, read whole (请求内容).</summary>
/// <param name="Value">It.</param>
/// <param name="Sha256">The hash of its bytes.</param>
internal sealed record JsonBody<T>(T Value, string Sha256)
{
    private const int Most = 1024 * 1024;

    /// <summary>Reads it.</summary>
    /// <exception cref="StatusException">It is too large, or not what is asked for.</exception>
    public static async Task<JsonBody<T>> Read(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw new StatusException(StatusCodes.Status415UnsupportedMediaType, ApiFaults.OtherMedia());
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Most)
            {
                throw new StatusException(StatusCodes.Status413PayloadTooLarge, ApiFaults.TooLarge());
            }
        }

        var all = bytes.ToArray();
        try
        {
            return new JsonBody<T>(
                JsonSerializer.Deserialize<T>(all, ApiJson.Options)
                    ?? throw new StatusException(
                        StatusCodes.Status400BadRequest,
                        ApiFaults.BadBody(string.Empty)
                    ),
                Convert.ToHexStringLower(SHA256.HashData(all))
            );
        }
        catch (JsonException wrong)
        {
            throw new StatusException(
                StatusCodes.Status400BadRequest,
                ApiFaults.BadBody(wrong.Path ?? string.Empty)
            );
        }
    }
}
