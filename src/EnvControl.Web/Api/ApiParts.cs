using EnvControl.Application.ApiKeys;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Api.Keys;
using Microsoft.AspNetCore.Authentication;

namespace EnvControl.Web.Api;

/// <summary>What the API is put together of (接口组装).</summary>
internal static class ApiParts
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ManageApiKeys>().AddSingleton<ApiGate>().AddSingleton<Cursors>();
        services.AddSingleton<Once>();
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Named, null);
        services.AddAuthorization(ApiKeyScheme.AddPolicies);
        services.ConfigureHttpJsonOptions(options => ApiJson.Set(options.SerializerOptions));
        services.AddOpenApi("v1", ApiDocument.Set);
    }

    /// <summary>Puts the gate before everything that the API answers; behind the routing.</summary>
    public static void Use(WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(ApiGate.Root, StringComparison.Ordinal),
            gated => gated.UseMiddleware<ApiGate>()
        );
        app.Use(ApiRouting.Run);
    }
}
