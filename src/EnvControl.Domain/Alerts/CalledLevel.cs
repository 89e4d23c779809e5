namespace EnvControl.Domain.Alerts;

/// <summary>The level a forecast calls for (应启动的级别), as far as it can be told.</summary>
/// <param name="Least">The level if no missing window fits; <c>null</c> for none.</param>
/// <param name="Most">The level if every missing window fits; <c>null</c> for none.</param>
public readonly record struct CalledLevel(AlertLevel? Least, AlertLevel? Most)
{
    /// <summary>Whether missing windows cannot change it.</summary>
    public bool IsCertain => Least == Most;
}
