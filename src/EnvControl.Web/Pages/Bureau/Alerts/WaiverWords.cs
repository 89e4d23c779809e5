using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Says what is waived and how it is read (认可用语).</summary>
public static class WaiverWords
{
    /// <summary>What a group is about.</summary>
    public static string Name(WaiverGroup group, Wording words) =>
        group == WaiverGroup.Readings
            ? words.Say(
                "程序的读法：一条线按比例减、未评级按最低级",
                "readings of this program: a single line falls by the share, the ungraded count as the lowest"
            )
        : group.Kind == WaiverKind.Fact
            ? words.Say($"缺“{words.Fact(group.Id)}”", $"'{words.Fact(group.Id)}' is missing")
        : words.Rules.CitedInstruments.FirstOrDefault(one => one.Id == group.Id) is { } instrument
            ? words.Say(instrument.Title)
        : group.Id;

    /// <summary>How it is read: of a fact the value as people say it.</summary>
    public static string Reading(Waiver waiver, Wording words) =>
        waiver.Group.Kind == WaiverKind.Fact && words.Rules.Facts.TryGet(waiver.Group.Id, out var fact)
            ? Choices(fact, words).FirstOrDefault(choice => choice.Key == waiver.Reading).Value
                ?? waiver.Reading
            : waiver.Reading;

    /// <summary>The values a missing fact may be read as; none where a number is to be typed.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Choices(FactDefinition fact, Wording words) =>
        fact.Type switch
        {
            FactType.Category =>
            [
                .. fact.Values.Select(value => KeyValuePair.Create(value.Id, words.Say(value.Label))),
            ],
            FactType.Flag =>
            [
                KeyValuePair.Create("yes", words.Say("是", "yes")),
                KeyValuePair.Create("no", words.Say("否", "no")),
            ],
            _ => [],
        };
}
