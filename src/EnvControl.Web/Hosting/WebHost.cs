using EnvControl.Application.Ports;
using EnvControl.Storage;
using EnvControl.Web.Api;
using EnvControl.Web.Security;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>Builds the web program (网站).</summary>
internal static class WebHost
{
    /// <summary>Builds it; the store is made if there is none.</summary>
    /// <param name="args">Settings, as <c>--EnvControl:Db=PATH --urls=http://127.0.0.1:5080</c>.</param>
    /// <param name="clock">Tells now.</param>
    /// <param name="adjust">What tests set otherwise; <c>null</c> for nothing.</param>
    public static WebApplication Build(
        string[] args,
        IClock clock,
        Action<WebApplicationBuilder>? adjust = null
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
                ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            }
        );
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 32 * 1024 * 1024;
        });
        // An appsettings.json where the program is run counts for more than the one beside it, and what is typed for most.
        builder
            .Configuration.AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(args);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://127.0.0.1:5080");
        }

        adjust?.Invoke(builder);
        var settings = SettingsReader.Read(builder.Configuration);
        Watching.Add(builder, settings);
        var store = Store.OpenOrMake(settings.Address, clock);
        Services.Add(builder, settings, store, clock);
        builder.Services.AddSingleton(store.Links);
        builder.Services.AddSingleton<FirstStart>().AddSingleton<Warmth>();
        builder.Services.AddSingleton<IFirstLink>(services => services.GetRequiredService<FirstStart>());
        var app = builder.Build();
        Arrange(app);
        return app;
    }

    private static void Arrange(WebApplication app)
    {
        app.UseForwardedHeaders();
        SecurityHeaders.Use(app);
        app.UseExceptionHandler("/fault");
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<OnlyEncrypted>();
        Packing.Use(app);
        app.UseStaticFiles(
            new StaticFileOptions
            {
                OnPrepareResponse = context =>
                    context.Context.Response.Headers.CacheControl =
                        context.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                            ? "public, max-age=31536000, immutable"
                            : "public, max-age=3600",
            }
        );
        app.UseRouting();
        ApiParts.Use(app);
        app.UseAuthentication();
        app.Use(UnknownAddress.Run);
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapRazorPages();
        Routes.Map(app);
        app.MapGet(
                "/language/{code}",
                (string code, string? to, HttpContext context) =>
                {
                    context.Response.Cookies.Append(
                        Tongue.Cookie,
                        code == "en" ? "en" : "zh",
                        new CookieOptions
                        {
                            HttpOnly = true,
                            SameSite = SameSiteMode.Lax,
                            Secure = context.Request.IsHttps,
                            MaxAge = TimeSpan.FromDays(365),
                        }
                    );
                    return Results.LocalRedirect(WayBack.To(to));
                }
            )
            .AllowAnonymous();
        app.MapGet("/health/live", () => Results.Text("ok")).AllowAnonymous();
        app.MapGet(
                "/health/ready",
                (IStore store, Warmth warmth) =>
                    !warmth.IsOver || store.Read(kept => kept.RuleSets.Active) is null
                        ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
                        : Results.Text("ok")
            )
            .AllowAnonymous();
    }
}
