using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;

namespace EnvControl.Web.Reading;

/// <summary>What one level would ask of a firm (某级别的措施).</summary>
/// <param name="Level">The level.</param>
/// <param name="Class">How it is treated; empty where that is not known.</param>
/// <param name="Text">What it must do, or what is missing to tell.</param>
/// <param name="Saving">What that saves, by pollutant.</param>
/// <param name="Trust">The weakest trust it rests on.</param>
/// <param name="IsKnown">Whether it can be told at all.</param>
public sealed record LevelPicture(
    AlertLevel Level,
    string Class,
    string Text,
    string Saving,
    Trust Trust,
    bool IsKnown
);
