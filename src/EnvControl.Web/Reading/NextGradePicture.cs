using System.Collections.Immutable;

namespace EnvControl.Web.Reading;

/// <summary>What the next grade of an industry would change (上一级的变化).</summary>
/// <param name="Industry">The industry.</param>
/// <param name="Grade">The next grade; empty where there is none.</param>
/// <param name="Why">Why nothing is told; empty where <paramref name="Levels"/> tell it.</param>
/// <param name="Levels">What each level would ask then, where that rests on what is verified or adopted.</param>
public sealed record NextGradePicture(
    string Industry,
    string Grade,
    string Why,
    ImmutableArray<LevelPicture> Levels
);
