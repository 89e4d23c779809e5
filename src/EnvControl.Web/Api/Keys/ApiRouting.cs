using Microsoft.AspNetCore.Authentication;

namespace EnvControl.Web.Api.Keys;

/// <summary>Tells nobody without a key which methods a path of the API has (接口方法).</summary>
internal static class ApiRouting
{
    /// <summary>Asks for a key where the routing would answer that the path has other methods or media types.</summary>
    public static Task Run(HttpContext context, RequestDelegate next) =>
        context.Request.Path.StartsWithSegments(ApiGate.Root, StringComparison.Ordinal)
        && context.GetEndpoint() is not (null or RouteEndpoint)
        && context.Caller() is null
            ? context.ChallengeAsync(ApiKeyScheme.Named)
            : next(context);
}
