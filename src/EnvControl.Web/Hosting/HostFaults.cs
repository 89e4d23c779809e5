using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Hosting;

/// <summary>What can keep the web program from starting (启动问题).</summary>
internal static class HostFaults
{
    /// <summary>Shipped rules that were tried and not activated.</summary>
    public static Fault RulesNotActivated() =>
        Fault.Of(
            "EC6101",
            "rules",
            "随附的规则没有通过检查，没有启用。",
            "The shipped rules were tried and not activated.",
            "请运行 envcontrol rules activate 看清原因，改正后再启动。",
            "Run envcontrol rules activate to see why, mend it and start again."
        );

    /// <summary>A setting with a value that it cannot have.</summary>
    public static Fault BadSetting(string name, string value, string good) =>
        Fault.Of(
            "EC6103",
            name,
            $"设置的值“{value}”不能用。",
            $"The value '{value}' cannot be used.",
            $"可用的写法：{good}。",
            $"Write it so: {good}."
        );

    /// <summary>Settings that cannot be read.</summary>
    public static Fault UnreadableSetting(Bilingual cause) =>
        Fault.Of(
            "EC6104",
            "EnvControl",
            $"有一项设置读不懂：{cause.Zh}。",
            $"A setting cannot be read: {cause.En}.",
            "请对照 src/EnvControl.Web/README.md 的设置表改正 appsettings.json、环境变量或命令行。",
            "Mend appsettings.json, the environment or the command line by the table in src/EnvControl.Web/README.md."
        );

    /// <summary>A request from another machine that came unencrypted.</summary>
    public static Fault NotEncrypted() =>
        Fault.Of(
            "EC6102",
            string.Empty,
            "请经 https 访问。",
            "Use https.",
            "在本程序前面设置 TLS，见 src/EnvControl.Web/README.md。",
            "Put TLS in front of this program; see src/EnvControl.Web/README.md."
        );
}
