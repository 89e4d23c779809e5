namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Where a step stands (步骤状态).</summary>
public enum StepStanding
{
    /// <summary>已完成.</summary>
    Done = 1,

    /// <summary>现在做.</summary>
    Now = 2,

    /// <summary>还没到.</summary>
    ToCome = 3,
}
