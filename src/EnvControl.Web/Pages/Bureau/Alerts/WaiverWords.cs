using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Says how what is waived is read (认可用语).</summary>
public static class WaiverWords
{
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
