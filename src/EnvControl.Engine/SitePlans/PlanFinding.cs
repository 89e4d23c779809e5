namespace EnvControl.Engine.SitePlans;

/// <summary>What comes of holding what was filed against what the rules order (填报与规则对比结论).</summary>
public enum PlanFinding
{
    /// <summary>相同: it saves the same.</summary>
    Same = 1,

    /// <summary>填报更严: it saves more than the instrument asks.</summary>
    Stricter = 2,

    /// <summary>填报偏松: it saves less than the instrument asks.</summary>
    Softer = 3,

    /// <summary>填报无量: no quantity could be read in it.</summary>
    NoQuantity = 4,

    /// <summary>未填报: nothing was filed.</summary>
    Missing = 5,

    /// <summary>无法比较: a missing fact, or a figure that could not be read, leaves it open.</summary>
    Open = 6,

    /// <summary>无规则可比: no rule in force says what the line must do.</summary>
    NoInstrument = 7,

    /// <summary>部分填报: of a firm that filed for some of its lines and not for others that must save.</summary>
    Partial = 8,
}
