namespace EnvControl.Application.Grading;

/// <summary>How the approved grade and the indicators go together (核定等级与指标的对照). The approved grade stands in any case.</summary>
public enum GradeComparison
{
    /// <summary>没有可比的: no indicator is known, or the firm is not graded.</summary>
    Nothing = 1,

    /// <summary>不矛盾: the indicators at hand do not contradict the approved grade.</summary>
    Consistent = 2,

    /// <summary>指标低于核定: an indicator does not reach the approved grade.</summary>
    Lower = 3,

    /// <summary>指标高于核定: all indicators are read and reach a better grade.</summary>
    Higher = 4,
}
