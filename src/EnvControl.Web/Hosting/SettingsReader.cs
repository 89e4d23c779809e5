using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;

namespace EnvControl.Web.Hosting;

/// <summary>Reads what the operator set (读取配置): whatever is wrong with it is told at once, before anything is opened.</summary>
internal static class SettingsReader
{
    private const string Section = "EnvControl";

    /// <summary>The settings.</summary>
    /// <exception cref="FaultException">One of them is none that there is; all faults at once.</exception>
    public static WebSettings Read(IConfiguration configuration)
    {
        WebSettings settings;
        try
        {
            settings = configuration.GetSection(Section).Get<WebSettings>() ?? new WebSettings();
        }
        catch (InvalidOperationException wrong)
        {
            // The binder names the setting and the value in its own words.
            throw new FaultException([HostFaults.UnreadableSetting(Cause.Quoted(wrong))]);
        }

        Fault?[] faults =
        [
            OneOf(nameof(WebSettings.PasswordPolicy), settings.PasswordPolicy, WebSettings.Policies.Keys),
            OneOf(nameof(WebSettings.Logs), settings.Logs, WebSettings.LogForms),
            Fits(
                nameof(WebSettings.Division),
                settings.Division,
                DivisionCode.TryParse(settings.Division, out _),
                "410500"
            ),
            Fits(
                nameof(WebSettings.ApiPerMinute),
                $"{settings.ApiPerMinute}",
                settings.ApiPerMinute > 0,
                "600"
            ),
            Fits(
                nameof(WebSettings.PublicAddress),
                settings.PublicAddress,
                settings.PublicAddress.Length == 0 || IsWebAddress(settings.PublicAddress),
                "https://yj.example.cn"
            ),
            Fits(
                "Provider:Authority",
                settings.Provider.Authority,
                !settings.Provider.IsSet || IsWebAddress(settings.Provider.Authority),
                "https://sso.example.cn"
            ),
        ];
        return faults.OfType<Fault>().ToArray() is { Length: > 0 } found
            ? throw new FaultException(found)
            : settings;
    }

    private static Fault? OneOf(string name, string value, IEnumerable<string> allowed) =>
        Fits(name, value, allowed.Contains(value, StringComparer.Ordinal), string.Join(" / ", allowed));

    private static Fault? Fits(string name, string value, bool isGood, string good) =>
        isGood ? null : HostFaults.BadSetting($"{Section}:{name}", value, good);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
