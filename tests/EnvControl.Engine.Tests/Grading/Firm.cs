using EnvControl.Domain.Facts;
using EnvControl.Engine.Grading;

namespace EnvControl.Engine.Tests.Grading;

/// <summary>The indicators of a firm, written short: <c>sinterPm=12; hasSinterOrPellet=yes</c>. What is not named is missing.</summary>
internal static class Firm
{
    /// <summary>The values of a short text.</summary>
    public static Func<string, FactValue> Of(string text)
    {
        var facts = Plant.Rules.IndicatorFacts;
        var values = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', StringSplitOptions.TrimEntries))
            .ToDictionary(
                pair => pair[0],
                pair =>
                    facts[pair[0]].Type switch
                    {
                        FactType.Number => FactValue.Of(
                            double.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)
                        ),
                        FactType.Flag => FactValue.Of(pair[1] == "yes"),
                        _ => FactValue.Of(
                            facts[pair[0]].Values.Any(value => value.Id == pair[1])
                                ? pair[1]
                                : throw new FormatException($"{pair[0]} has no value {pair[1]}")
                        ),
                    },
                StringComparer.Ordinal
            );
        return id => values.TryGetValue(id, out var value) ? value : FactValue.Missing;
    }

    /// <summary>What a firm reaches by a shipped table.</summary>
    public static GradingResult By(string table, string text)
    {
        var grading = Plant.Rules.Gradings.Single(known => known.Id == table);
        return IndicatorGrading.Of(
            grading,
            Plant.Rules.Industries[grading.Industry.Text],
            Of(text),
            new NodaTime.LocalDate(2020, 12, 1)
        );
    }
}
