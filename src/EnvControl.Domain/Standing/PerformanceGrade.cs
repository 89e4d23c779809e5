namespace EnvControl.Domain.Standing;

/// <summary>A firm's performance grade in one industry (绩效等级). Missing is not a value: an unknown grade stays unknown.</summary>
public enum PerformanceGrade
{
    /// <summary>A+ 级: picked by the ministry from grade A (since 2026).</summary>
    APlus = 1,

    /// <summary>A 级.</summary>
    A = 2,

    /// <summary>B 级.</summary>
    B = 3,

    /// <summary>B- 级: counted with B.</summary>
    BMinus = 4,

    /// <summary>C 级.</summary>
    C = 5,

    /// <summary>D 级.</summary>
    D = 6,

    /// <summary>未评级: known not to be graded.</summary>
    Ungraded = 7,
}
