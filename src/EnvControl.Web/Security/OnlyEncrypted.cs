using System.Net;
using EnvControl.Web.Hosting;

namespace EnvControl.Web.Security;

/// <summary>Refuses what comes unencrypted from another machine (仅限加密访问): passwords and duties do not travel in the clear.</summary>
/// <param name="next">What comes behind.</param>
internal sealed class OnlyEncrypted(RequestDelegate next)
{
    /// <summary>Lets a request on, or answers 403 in words.</summary>
    public Task Invoke(HttpContext context)
    {
        if (
            context.Request.IsHttps
            || context.Connection.RemoteIpAddress is not { } address
            || IPAddress.IsLoopback(address)
        )
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(HostFaults.NotEncrypted() + "\n");
    }
}
