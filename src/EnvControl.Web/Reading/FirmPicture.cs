using System.Collections.Immutable;

namespace EnvControl.Web.Reading;

/// <summary>What is known of a firm whether there is an alert or not (企业概况), in one language.</summary>
/// <param name="Name">企业名称.</param>
/// <param name="Division">行政区划, by its code.</param>
/// <param name="Industries">Its industries with its grades.</param>
/// <param name="Levels">What each level would ask of it, the lowest first.</param>
/// <param name="Missing">The facts it has not sent and without which its duties cannot be told.</param>
/// <param name="Grades">Its grades as they were recorded, the last first.</param>
/// <param name="Next">What the next grade would change, industry by industry.</param>
public sealed record FirmPicture(
    string Name,
    string Division,
    ImmutableArray<string> Industries,
    ImmutableArray<LevelPicture> Levels,
    ImmutableArray<string> Missing,
    ImmutableArray<GradePicture> Grades,
    ImmutableArray<NextGradePicture> Next
);
