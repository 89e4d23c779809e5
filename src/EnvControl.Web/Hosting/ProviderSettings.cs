namespace EnvControl.Web.Hosting;

/// <summary>The sign-in of the bureau's own house that may stand in for our passwords (统一身份认证), by OpenID Connect; nothing without an authority.</summary>
internal sealed class ProviderSettings
{
    /// <summary>Where it is, such as <c>https://sso.example.cn/realms/city</c>; empty: there is none.</summary>
    public string Authority { get; set; } = string.Empty;

    /// <summary>By which name it knows this program.</summary>
    public string ClientId { get; set; } = string.Empty;

    /// <summary>The secret it shares with this program; in the environment, not in a file.</summary>
    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>The claim that holds the name an account signs in with.</summary>
    public string Claim { get; set; } = "preferred_username";

    /// <summary>What people call it.</summary>
    public string Name { get; set; } = "单位统一身份认证";

    /// <summary>Whether there is one.</summary>
    public bool IsSet => Authority.Length > 0;
}
