namespace EnvControl.Web.Hosting;

/// <summary>Answers an address or method that the site does not have before anybody is asked to sign in (未知网址).</summary>
internal static class UnknownAddress
{
    /// <summary>Goes on where the routing found something; behind the sign-in, which has addresses of its own.</summary>
    public static Task Run(HttpContext context, RequestDelegate next)
    {
        switch (context.GetEndpoint())
        {
            case null:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            case not RouteEndpoint and { RequestDelegate: { } refusal }:
                // Another method, another media type: the routing answers it itself.
                return refusal(context);
            default:
                return next(context);
        }
    }
}
