using EnvControl.Engine.City;

namespace EnvControl.Application.Alerts.Lists;

/// <summary>The words of lists in files (清单用词).</summary>
public static class ListWords
{
    private static readonly string[] Outcomes = ["met", "not-met", "unknown"];
    private static readonly string[] Reasons =
    [
        "none",
        "no-sources",
        "no-target",
        "base-unknown",
        "unknown-firms",
    ];
    private static readonly string[] HeldReasons = ["engines-differ", "unknown", "no-rule"];
    private static readonly string[] Sides = ["own", "other", "same"];

    /// <summary>Whether a target is met.</summary>
    public static string Spell(TargetOutcome outcome) => Outcomes[(int)outcome - 1];

    /// <summary>Why it cannot be told.</summary>
    public static string Spell(OutcomeReason reason) => Reasons[(int)reason];

    /// <summary>Why a firm is held back.</summary>
    public static string Spell(HeldReason reason) => HeldReasons[(int)reason - 1];

    /// <summary>Whose measures hold.</summary>
    public static string Spell(StricterSide side) => Sides[(int)side - 1];

    /// <summary>Reads whether a target is met.</summary>
    public static TargetOutcome Outcome(string word) => (TargetOutcome)(Place(Outcomes, word) + 1);

    /// <summary>Reads why it cannot be told.</summary>
    public static OutcomeReason Reason(string word) => (OutcomeReason)Place(Reasons, word);

    /// <summary>Reads why a firm is held back.</summary>
    public static HeldReason Held(string word) => (HeldReason)(Place(HeldReasons, word) + 1);

    /// <summary>Reads whose measures hold.</summary>
    public static StricterSide Side(string word) => (StricterSide)(Place(Sides, word) + 1);

    private static int Place(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var place
            ? place
            : throw new FormatException($"'{word}' is no word of a list.");
}
