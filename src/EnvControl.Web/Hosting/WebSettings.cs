using EnvControl.Application.Accounts;
using EnvControl.Storage.Opening;

namespace EnvControl.Web.Hosting;

/// <summary>What the operator sets (配置): <c>ENVCONTROL__…</c>, section <c>EnvControl</c> of an <c>appsettings.json</c>, or <c>--EnvControl:Db=…</c>.</summary>
internal sealed class WebSettings
{
    /// <summary>Where the store lies when nothing is set: a folder below the current one.</summary>
    public const string UsualStore = "envcontrol-data/envcontrol.db";

    /// <summary>The policies of passwords by name.</summary>
    public static IReadOnlyDictionary<string, AccountPolicy> Policies { get; } =
        new Dictionary<string, AccountPolicy>(StringComparer.Ordinal)
        {
            ["asvs"] = AccountPolicy.Asvs,
            ["djbh"] = AccountPolicy.Graded,
        };

    /// <summary>The ways a log may be written.</summary>
    public static IReadOnlyList<string> LogForms { get; } = ["text", "json"];

    /// <summary>The store: a path or a connection string.</summary>
    public string? Db { get; set; }

    /// <summary>The folder of its keys.</summary>
    public string? Keys { get; set; }

    /// <summary>The policy of passwords: <c>asvs</c> or <c>djbh</c> (等保).</summary>
    public string PasswordPolicy { get; set; } = "asvs";

    /// <summary>The bureau's own identity provider, if staff sign in by one.</summary>
    public ProviderSettings Provider { get; set; } = new();

    /// <summary>The address people reach the program at, such as <c>https://yj.example.cn</c>; it stands in links and codes to scan. Empty: that of the request.</summary>
    public string PublicAddress { get; set; } = string.Empty;

    /// <summary>The division whose bureau this is.</summary>
    public string Division { get; set; } = "410500";

    /// <summary>Whom firms call (值班电话).</summary>
    public string DutyPhone { get; set; } = "12369";

    /// <summary>Where messages to firms are laid for the operator's gateway; empty: beside the store's keys.</summary>
    public string Outbox { get; set; } = string.Empty;

    /// <summary>The folder of messages to firms.</summary>
    public string OutboxFolder =>
        Outbox.Length > 0
            ? Outbox
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Address.KeysFolder)) ?? ".", "outbox");

    /// <summary>How many requests a minute the API takes of one key, or of one address without a good key.</summary>
    public int ApiPerMinute { get; set; } = 600;

    /// <summary>How the log is written: <c>text</c> for people, <c>json</c> for machines.</summary>
    public string Logs { get; set; } = "text";

    /// <summary>Whether an empty store is filled with the made-up city, for trying things out.</summary>
    public bool Sample { get; set; } = true;

    /// <summary>Where the store lies.</summary>
    public StoreAddress Address =>
        StoreAddress.Of(
            Db is { Length: > 0 } db ? db : UsualStore,
            Keys is { Length: > 0 } keys ? keys : null
        );

    /// <summary>How strict sign-in is.</summary>
    public AccountPolicy Policy => Policies[PasswordPolicy];
}
