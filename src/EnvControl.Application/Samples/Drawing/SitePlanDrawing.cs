using System.Collections.Immutable;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Inventory;

namespace EnvControl.Application.Samples.Drawing;

/// <summary>Draws what a firm filed itself (填报措施抽取). It takes no random number, so that all else of the city stays as it is without it.</summary>
internal sealed class SitePlanDrawing(ProfileSitePlans plans)
{
    /// <summary>What a firm filed for itself and for its lines; mostly nothing.</summary>
    /// <param name="segment">What the firm is drawn from. Firms with a role of their own filed nothing.</param>
    /// <param name="rank">Its place in the segment.</param>
    /// <param name="creditCode">Its code.</param>
    /// <param name="lines">Its lines.</param>
    public ImmutableArray<SitePlan> Draw(
        SampleSegment segment,
        long rank,
        string creditCode,
        ImmutableArray<SampleLine> lines
    )
    {
        var text = segment.Role is null
            ? plans.Texts.FirstOrDefault(one =>
                one.Industries.Contains(segment.Industry.Id, StringComparer.Ordinal)
                && one.Standings.Contains(segment.Standing.Id, StringComparer.Ordinal)
                && rank >= one.From
                && (rank - one.From) % one.Every == 0
                && (one.Process is null || lines.Any(line => line.Process == one.Process))
            )
            : null;
        return text switch
        {
            null => [],
            { Process: null } => [Of(text, creditCode, null)],
            _ =>
            [
                .. lines
                    .Where(line => line.Process == text.Process)
                    .Select(line => Of(text, creditCode, line.Line)),
            ],
        };
    }

    private SitePlan Of(ProfileSitePlan text, string creditCode, string? line) =>
        new(
            creditCode,
            line,
            text.Yellow,
            text.Orange,
            text.Red,
            line is null ? "enterprises" : "lines",
            plans.FiledOn
        );
}
