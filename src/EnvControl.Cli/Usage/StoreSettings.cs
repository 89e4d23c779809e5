using Microsoft.Extensions.Configuration;

namespace EnvControl.Cli.Usage;

/// <summary>What need not be typed each time (配置): <c>ENVCONTROL__DB</c>, <c>__KEYS</c>, <c>__AS</c>, or section <c>EnvControl</c> of an <c>appsettings.json</c> in the current folder, or else beside the program. Read when first asked.</summary>
internal static class StoreSettings
{
    private const string File = "appsettings.json";

    /// <summary>The store.</summary>
    public static string? Db => Of("Db");

    /// <summary>The folder of keys.</summary>
    public static string? Keys => Of("Keys");

    /// <summary>Who does things.</summary>
    public static string? As => Of("As");

    private static string? Of(string name) =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true)
            .AddJsonFile(Path.GetFullPath(File), optional: true)
            .AddEnvironmentVariables()
            .Build()[$"EnvControl:{name}"]
            is { Length: > 0 } value
            ? value
            : null;
}
