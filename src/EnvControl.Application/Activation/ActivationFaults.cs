using EnvControl.Domain.Faults;

namespace EnvControl.Application.Activation;

/// <summary>What can be wrong when kept rules are asked for (规则集取用问题).</summary>
internal static class ActivationFaults
{
    /// <summary>No rule set has been activated yet.</summary>
    public static Fault NoneActive() =>
        Fault.Of(
            "EC2434",
            "--rules",
            "数据库里还没有启用任何规则集。",
            "No rule set has been activated in this store yet.",
            "请先用 envcontrol rules activate 启用。",
            "Activate one with envcontrol rules activate first."
        );

    /// <summary>No kept rule set has this id.</summary>
    public static Fault NoRuleSet(string id) =>
        Fault.Of(
            "EC2435",
            "--rules",
            $"数据库里没有编号为“{id}”的规则集。",
            $"The store holds no rule set '{id}'.",
            "用 envcontrol rules list 查看已保存的。",
            "See those kept with envcontrol rules list."
        );

    /// <summary>Several kept rule sets begin so.</summary>
    public static Fault SeveralRuleSets(string id, int count) =>
        Fault.Of(
            "EC2436",
            "--rules",
            $"有{count}个规则集的编号以“{id}”开头。",
            $"The ids of {count} rule sets begin with '{id}'.",
            "请多写几位。",
            "Write more of its digits."
        );
}
