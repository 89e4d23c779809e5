namespace EnvControl.Application.Inspections;

/// <summary>How a unit was found (现场状态).</summary>
public enum UnitState
{
    /// <summary>在运行.</summary>
    Running = 1,

    /// <summary>已停.</summary>
    Stopped = 2,

    /// <summary>部分运行.</summary>
    Partly = 3,

    /// <summary>未看到.</summary>
    NotSeen = 4,
}
