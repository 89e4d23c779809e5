using System.Globalization;

namespace EnvControl.Domain.Facts;

/// <summary>Reads a word that somebody typed as the value of a fact (键入取值).</summary>
public static class TypedWord
{
    /// <summary>The value; missing when the fact cannot have it: another word, a number out of range, a text.</summary>
    /// <param name="fact">The fact, which is no text.</param>
    /// <param name="word">Of a category its id or a label in either language, of a flag yes or no, of a number plain decimals.</param>
    public static FactValue Read(FactDefinition fact, string word)
    {
        var typed = word.Trim();
        return fact.Type switch
        {
            FactType.Flag => FlagWords.Read(typed) is { } flag ? FactValue.Of(flag) : FactValue.Missing,
            FactType.Category => FactValue.Of(
                fact.Values.FirstOrDefault(value =>
                    value.Id == typed
                    || value.Label.Zh == typed
                    || string.Equals(value.Label.En, typed, StringComparison.OrdinalIgnoreCase)
                )?.Id
            ),
            FactType.Number => Number(fact, typed),
            _ => FactValue.Missing,
        };
    }

    private static FactValue Number(FactDefinition fact, string typed) =>
        decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && !((double)number < fact.Min)
        && !((double)number > fact.Max)
        && (!fact.IsInteger || number == decimal.Truncate(number))
            ? FactValue.Of((double)number)
            : FactValue.Missing;
}
