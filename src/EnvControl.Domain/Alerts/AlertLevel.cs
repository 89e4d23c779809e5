namespace EnvControl.Domain.Alerts;

/// <summary>The level of a heavy-pollution alert (预警级别). A higher value is a stricter level.</summary>
public enum AlertLevel
{
    /// <summary>黄色, Ⅲ级.</summary>
    Yellow = 1,

    /// <summary>橙色, Ⅱ级.</summary>
    Orange = 2,

    /// <summary>红色, Ⅰ级.</summary>
    Red = 3,
}
