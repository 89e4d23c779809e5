using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EnvControl.Web.Tests.Access;

/// <summary>One thing that can be asked of the site, as its route table has it.</summary>
public sealed record Route(string Path, string Method, string Handler)
{
    /// <summary>All of them.</summary>
    public static async Task<IReadOnlyList<Route>> All(WebApplication app)
    {
        var loader = app.Services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (
            var endpoint in ((IEndpointRouteBuilder)app)
                .DataSources.SelectMany(source => source.Endpoints)
                .OfType<RouteEndpoint>()
        )
        {
            var path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                routes.AddRange(
                    compiled.HandlerMethods.Select(handler => new Route(
                        path,
                        handler.HttpMethod.ToUpperInvariant(),
                        handler.Name ?? string.Empty
                    ))
                );
            }
            else
            {
                routes.AddRange(
                    (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(
                        method => new Route(path, method, string.Empty)
                    )
                );
            }
        }

        return [.. routes.Distinct().OrderBy(route => route.ToString(), StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Path} {Method} {Handler}".TrimEnd();
}
