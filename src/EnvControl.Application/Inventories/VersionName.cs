using System.Globalization;

namespace EnvControl.Application.Inventories;

/// <summary>How a user names a kept inventory (版本写法): its number, or the one published last.</summary>
public static class VersionName
{
    /// <summary>The version published last.</summary>
    public const string Latest = "latest";

    private const string LatestZh = "最新";

    /// <summary>Whether a text names a version and is no path.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">The number; <c>null</c> for the version published last.</param>
    public static bool TryParse(string text, out int? number)
    {
        number =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed > 0
                ? typed
                : null;
        return number is not null || text is Latest or LatestZh;
    }
}
