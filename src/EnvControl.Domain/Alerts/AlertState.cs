namespace EnvControl.Domain.Alerts;

/// <summary>How far an alert has come (预警状态).</summary>
public enum AlertState
{
    /// <summary>起草.</summary>
    Draft = 1,

    /// <summary>已批准.</summary>
    Approved = 2,

    /// <summary>已签发.</summary>
    Issued = 3,

    /// <summary>已升级.</summary>
    Raised = 4,

    /// <summary>已降级.</summary>
    Lowered = 5,

    /// <summary>已调整: changed at the same level.</summary>
    Amended = 6,

    /// <summary>已解除.</summary>
    Lifted = 7,

    /// <summary>已评估.</summary>
    Evaluated = 8,

    /// <summary>已撤回: it never bound anybody.</summary>
    Withdrawn = 9,
}
