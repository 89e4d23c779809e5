using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using EnvControl.Application.Accounts;
using EnvControl.Application.Ports;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api;
using EnvControl.Web.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace EnvControl.Web.Hosting;

/// <summary>Registers the parts (服务注册).</summary>
internal static class Services
{
    /// <summary>The limit on sign-ins and codes, per address.</summary>
    public const string SignInLimit = "sign-in";

    private const string SignInPage = "/accounts/sign-in";
    private const string FirmSignInPage = "/firm/sign-in";

    /// <summary>Registers everything.</summary>
    public static void Add(WebApplicationBuilder builder, WebSettings settings, IStore store, IClock clock)
    {
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton(store).AddSingleton(clock);
        services.AddSingleton<TimeProvider>(new ClockTime(clock)).AddSingleton(settings.Policy);
        services.AddHttpContextAccessor().AddScoped<Tongue>();
        services.AddSingleton<Navigation>().AddSingleton<AssetFiles>();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        AddAccounts(services, settings);
        Parts.Add(services, settings);
        FirmParts.Add(services, settings);
        ApiParts.Add(services);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "envcontrol-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.HeaderName = "X-Form-Token";
            options.SuppressXFrameOptionsHeader = true;
        });
        services
            .AddRazorPages(options =>
                options.Conventions.ConfigureFilter(
                    new Microsoft.AspNetCore.Mvc.AutoValidateAntiforgeryTokenAttribute()
                )
            )
            .AddRazorOptions(options => options.PageViewLocationFormats.Add("/Pages/Frame/{0}.cshtml"));
        services.Configure<RouteOptions>(options => options.LowercaseUrls = true);
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });
        services.AddRateLimiter(Limit);
        Packing.Add(services);
    }

    private static void AddAccounts(IServiceCollection services, WebSettings settings)
    {
        var policy = settings.Policy;
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<OneTimeCode>().AddSingleton<StaffSignIn>().AddSingleton<StaffSession>();
        services.AddSingleton<SignInGuard>().AddSingleton<KeepCredentials>().AddSingleton<ManageAccounts>();
        services.AddSingleton<PasswordRule>();
        services.AddDataProtection();
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<IStore>((options, store) => options.XmlRepository = new StoredKeyRing(store));
        var authentication = services
            .AddAuthentication(Policies.Staff)
            .AddCookie(
                Policies.Staff,
                options =>
                {
                    Cookie(options, "envcontrol-staff", SignInPage, policy.IdleFor.ToTimeSpan());
                    options.Events.OnValidatePrincipal = context =>
                        context.HttpContext.RequestServices.GetRequiredService<StaffSession>().Check(context);
                }
            )
            .AddCookie(
                Policies.Firm,
                options =>
                {
                    Cookie(options, "envcontrol-firm", FirmSignInPage, policy.IdleFor.ToTimeSpan());
                    options.Events.OnValidatePrincipal = context =>
                        context.HttpContext.RequestServices.GetRequiredService<FirmSession>().Check(context);
                }
            );
        ProviderSignIn.Add(authentication, settings.Provider);
        services.AddAuthorization(Policies.Add);
    }

    private static void Cookie(CookieAuthenticationOptions options, string name, string signIn, TimeSpan idle)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = idle;
        options.SlidingExpiration = true;
        options.LoginPath = signIn;
        options.ReturnUrlParameter = "to";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = (int)HttpStatusCode.Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Limit(Microsoft.AspNetCore.RateLimiting.RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(
            SignInLimit,
            context =>
                HttpMethods.IsPost(context.Request.Method)
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        context.Address(),
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = 60,
                            Window = TimeSpan.FromMinutes(5),
                        }
                    )
                    : RateLimitPartition.GetNoLimiter(string.Empty)
        );
    }
}
