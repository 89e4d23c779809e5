namespace EnvControl.Application.Objections;

/// <summary>Where the bureau mends what an upheld objection shows (异议成立后的处理). An objection itself changes no list.</summary>
public enum ObjectionRemedy
{
    /// <summary>补正应急减排清单.</summary>
    CorrectInventory = 1,

    /// <summary>登记绩效等级或名单文件.</summary>
    RecordStanding = 2,

    /// <summary>调整预警通知: amend the alert, with another list.</summary>
    AmendAlert = 3,

    /// <summary>更正规则.</summary>
    CorrectRules = 4,
}
