using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>Which city a scenario is held against (基准): a published version, rules, a day.</summary>
/// <param name="Version">The version of the inventory.</param>
/// <param name="Rules">The id of the rules.</param>
/// <param name="On">The day.</param>
public sealed record BaselineChoice(int Version, string Rules, LocalDate On);
