using NodaTime;

namespace EnvControl.Engine.RuleSets;

/// <summary>The bureau's decision from when a grading frame applies (启用决定).</summary>
/// <param name="On">The first day on which it applies.</param>
/// <param name="Document">The number of the document that says so.</param>
public sealed record FrameAdoption(LocalDate On, string Document);
