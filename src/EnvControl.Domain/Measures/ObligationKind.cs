namespace EnvControl.Domain.Measures;

/// <summary>The kinds of obligation that have no quantity of their own (措施种类).</summary>
public enum ObligationKind
{
    /// <summary>以热定产.</summary>
    HeatBoundLoad = 1,

    /// <summary>以量定产.</summary>
    OrderBoundLoad = 2,

    /// <summary>降低生产负荷.</summary>
    LoadReduction = 3,

    /// <summary>热备(焖炉).</summary>
    HotStandby = 4,

    /// <summary>未经批准不得点火启动.</summary>
    NoIgnition = 5,

    /// <summary>排放不高于预警前水平.</summary>
    NotAbovePreAlert = 6,

    /// <summary>运输管控.</summary>
    TransportControl = 7,

    /// <summary>停止公路运输.</summary>
    RoadTransportStop = 8,

    /// <summary>非道路移动机械管控.</summary>
    NonRoadControl = 9,

    /// <summary>按文件要求执行, as the words of the order say.</summary>
    AsWritten = 10,
}
