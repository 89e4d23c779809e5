namespace EnvControl.Application.Alerts.Lists;

/// <summary>Which of two alerts asks more of a firm (从严取用).</summary>
public enum StricterSide
{
    /// <summary>本清单: this list's measures hold.</summary>
    Own = 1,

    /// <summary>另一预警的清单: the other's hold.</summary>
    Other = 2,

    /// <summary>相同.</summary>
    Same = 3,
}
