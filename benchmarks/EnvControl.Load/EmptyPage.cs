using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EnvControl.Load;

/// <summary>What the site is held against (空页面): a page of ASP.NET with nothing on it.</summary>
internal static class EmptyPage
{
    private const string Page = "<!DOCTYPE html><html lang=\"zh-CN\"><title>空</title></html>";

    /// <summary>Serves it until the process ends.</summary>
    public static async Task Serve(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/", () => Results.Content(Page, "text/html; charset=utf-8"));
        app.Urls.Add(address);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(address);
        await app.WaitForShutdownAsync();
    }
}
