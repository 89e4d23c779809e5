namespace EnvControl.Domain.Alerts;

/// <summary>Where an alert comes from (预警来源).</summary>
public enum AlertOrigin
{
    /// <summary>本市预报会商.</summary>
    OwnForecast = 1,

    /// <summary>县（市、区）.</summary>
    County = 2,

    /// <summary>省.</summary>
    Province = 3,

    /// <summary>生态环境部.</summary>
    Ministry = 4,
}
