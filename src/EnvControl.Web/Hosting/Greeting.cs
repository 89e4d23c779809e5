namespace EnvControl.Web.Hosting;

/// <summary>Starts the program and says where it is (启动与提示).</summary>
internal static class Greeting
{
    /// <summary>Makes the store ready, listens, prints the address and, before there are accounts, the one-time link; returns when it is stopped.</summary>
    public static async Task Run(WebApplication app, TextWriter screen)
    {
        var first = app.Services.GetRequiredService<FirstStart>();
        first.Run(screen.WriteLine);
        await app.StartAsync();
        app.Services.GetRequiredService<Warmth>().Begin();
        foreach (var address in app.Urls)
        {
            await screen.WriteLineAsync($"EnvControl: {address}");
            if (first.Secret is { } secret)
            {
                await screen.WriteLineAsync(
                    $"还没有账号。一次性链接，建立三名管理员 / No account yet; the one-time link that makes the three administrators:\n  {address}/accounts/first/{secret}"
                );
            }
        }

        await app.WaitForShutdownAsync();
    }
}
