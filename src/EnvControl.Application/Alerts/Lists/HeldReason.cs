namespace EnvControl.Application.Alerts.Lists;

/// <summary>Why a firm is held back (暂缓原因).</summary>
public enum HeldReason
{
    /// <summary>两个引擎不一致.</summary>
    EnginesDiffer = 1,

    /// <summary>缺少必需的信息.</summary>
    Unknown = 2,

    /// <summary>没有适用的规则.</summary>
    NoRule = 3,
}
