namespace EnvControl.Application.Measures;

/// <summary>What the program is busy with (阶段).</summary>
public enum Stage
{
    /// <summary>读取规则.</summary>
    Rules = 1,

    /// <summary>读取清单.</summary>
    Reading = 2,

    /// <summary>判定.</summary>
    Deciding = 3,

    /// <summary>汇总.</summary>
    Summing = 4,

    /// <summary>写出.</summary>
    Writing = 5,

    /// <summary>核对.</summary>
    Checking = 6,

    /// <summary>按情景判定.</summary>
    Supposing = 7,

    /// <summary>比较.</summary>
    Comparing = 8,

    /// <summary>入库.</summary>
    Keeping = 9,
}
