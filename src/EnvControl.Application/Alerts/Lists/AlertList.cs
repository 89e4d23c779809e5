namespace EnvControl.Application.Alerts.Lists;

/// <summary>What one alert orders (管控名单): numbered, frozen, chained to the list before it.</summary>
/// <param name="Head">What is given.</param>
/// <param name="Body">What is computed.</param>
public sealed record AlertList(ListHead Head, ListBody Body);
