using EnvControl.Domain.Faults;

namespace EnvControl.Application.Grading;

/// <summary>What can be wrong between indicators and inventory (指标与清单不符), said in one place.</summary>
internal static class GradeFaults
{
    /// <summary>A firm of the indicator file stands not in the inventory.</summary>
    public static Fault NoSuchFirm(string where, string code) =>
        new(
            "EC1081",
            where,
            new($"清单里没有企业“{code}”。", $"The inventory has no firm '{code}'."),
            new(
                "请核对统一社会信用代码，或换一份清单；不写 --inventory 时由指标表自己写明行业和等级。",
                "Compare the credit code, or name another inventory; without --inventory the file itself states industry and grade."
            )
        );
}
