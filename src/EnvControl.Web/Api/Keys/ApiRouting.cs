using Microsoft.AspNetCore.Authentication;

namespace EnvControl.Web.Api.Keys;

/// <summary>Answers a path or method that the API does not have, before anybody is asked to sign in (未知接口路径).</summary>
internal static class ApiRouting
{
    /// <summary>Runs what the routing found if it is an endpoint of the API; else what it is not stays bare for the gate to say.</summary>
    public static Task Run(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(ApiGate.Root, StringComparison.Ordinal))
        {
            return next(context);
        }

        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case not RouteEndpoint when context.Caller() is null:
                return context.ChallengeAsync(ApiKeyScheme.Named);
            case not RouteEndpoint and { RequestDelegate: { } refusal }:
                // Another method, another media type: the routing answers it itself.
                return refusal(context);
            default:
                return next(context);
        }
    }
}
