using EnvControl.Application.ApiKeys;

namespace EnvControl.Web.Api.Keys;

/// <summary>Who sends a request of the API (接口访问者).</summary>
internal static class ApiVisitor
{
    /// <summary>The caller; <c>null</c> without a good key.</summary>
    public static ApiCaller? Caller(this HttpContext context) =>
        context.Items[typeof(ApiCaller)] as ApiCaller;

    /// <summary>The key of a request that only a key may send.</summary>
    public static ApiKey Key(this HttpContext context) =>
        context.Caller()?.Key ?? throw new InvalidOperationException("The route is not behind a scope.");
}
