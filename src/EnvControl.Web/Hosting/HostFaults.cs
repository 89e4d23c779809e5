using EnvControl.Domain.Faults;

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
