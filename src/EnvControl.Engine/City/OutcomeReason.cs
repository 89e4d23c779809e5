namespace EnvControl.Engine.City;

/// <summary>Why a target cannot be judged (无法判断的原因).</summary>
public enum OutcomeReason
{
    /// <summary>可以判断.</summary>
    None = 0,

    /// <summary>没有全社会其他源数据: only the share of the industrial base can be given.</summary>
    NoSources = 1,

    /// <summary>该日没有适用的目标.</summary>
    NoTarget = 2,

    /// <summary>有企业排放基数未知.</summary>
    BaseUnknown = 3,

    /// <summary>未知企业的减排量可能改变结论.</summary>
    UnknownFirms = 4,
}
