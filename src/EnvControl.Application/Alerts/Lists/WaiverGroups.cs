using EnvControl.Domain.Alerts;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>On which assumptions a decision rests (假设分组): by the assumption's instrument, so that one ruling settles one group.</summary>
internal static class WaiverGroups
{
    /// <summary>The groups of one line's decision; none when it rests on texts, or on what a document has adopted.</summary>
    /// <param name="line">The decision.</param>
    /// <param name="isRead">Whether a fact of its firm was read by waiver, which by itself makes it assumed.</param>
    public static IEnumerable<WaiverGroup> Of(LineDecision line, bool isRead)
    {
        if (line.Trust != Trust.Assumed || !line.UnknownDuty.IsEmpty)
        {
            return [];
        }

        var groups = line
            .Duties.SelectMany(OfDuty)
            .Concat(OfRule(line.ClassRule))
            .Concat(OfRule(line.StandingRule))
            .Distinct()
            .ToArray();
        // What no rule owns up to is a reading of the program's own: that an ungraded line counts as its scheme's lowest letter.
        return groups.Length > 0 || isRead ? groups : [WaiverGroup.Readings];
    }

    private static IEnumerable<WaiverGroup> OfDuty(Duty duty)
    {
        if (duty.Effect.RestsOnRuling)
        {
            yield return WaiverGroup.Readings;
        }

        if (duty.Ground.Trust == Trust.Assumed)
        {
            yield return new WaiverGroup(WaiverKind.Rule, duty.Ground.Instrument.Id);
        }
    }

    private static IEnumerable<WaiverGroup> OfRule(ClassificationRule? rule) =>
        rule?.Rule.Ground is { Trust: Trust.Assumed } ground
            ? [new WaiverGroup(WaiverKind.Rule, ground.Instrument.Id)]
            : [];
}
