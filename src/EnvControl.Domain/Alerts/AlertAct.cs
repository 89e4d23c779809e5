namespace EnvControl.Domain.Alerts;

/// <summary>What is done with an alert (预警操作) and moves it from one state to the next.</summary>
public enum AlertAct
{
    /// <summary>批准.</summary>
    Approve = 1,

    /// <summary>签发.</summary>
    Issue = 2,

    /// <summary>紧急签发: before anybody else has approved, to be reviewed afterwards.</summary>
    IssueUnapproved = 3,

    /// <summary>升级.</summary>
    Raise = 4,

    /// <summary>降级.</summary>
    Lower = 5,

    /// <summary>调整.</summary>
    Amend = 6,

    /// <summary>解除.</summary>
    Lift = 7,

    /// <summary>评估.</summary>
    Evaluate = 8,

    /// <summary>撤回.</summary>
    Withdraw = 9,
}
