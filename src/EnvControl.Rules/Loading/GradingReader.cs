using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Reads <c>grading.json</c> (绩效分级框架读取).</summary>
internal static class GradingReader
{
    /// <summary>The frames of a file, in order.</summary>
    public static IEnumerable<GradingFrame> Read(
        JsonFile file,
        InstrumentBook instruments,
        ICollection<Fault> faults
    )
    {
        foreach (var (item, path) in file.Sound("/frames"))
        {
            if (
                PeriodReader.Period(item.GetProperty("effective"), file.Where($"{path}/effective"), faults)
                    is { } effective
                && GroundReader.Read(file, item, path, effective, instruments, faults) is { } ground
            )
            {
                yield return new GradingFrame(
                    item.Text("id"),
                    effective,
                    ground,
                    item.Text("gradeOfLine") == "lowest-industry",
                    item.TryGetProperty("adoption", out _),
                    AdoptionOf(item, file, path, effective, faults)
                );
            }
        }
    }

    private static FrameAdoption? AdoptionOf(
        JsonElement item,
        JsonFile file,
        string path,
        EffectivePeriod effective,
        ICollection<Fault> faults
    )
    {
        if (!item.TryGetProperty("adoption", out var adoption))
        {
            return null;
        }

        var (on, document) = (adoption.DayOrNull("on"), adoption.TextOrNull("document"));
        if (on is null && adoption.TextOrNull("on") is null && document is null)
        {
            return null;
        }

        if (on is not { } day || document is null || !effective.Contains(day))
        {
            faults.Add(RuleFaults.BadAdoption(file.Where($"{path}/adoption"), item.Text("id")));
            return null;
        }

        return new FrameAdoption(day, document);
    }
}
