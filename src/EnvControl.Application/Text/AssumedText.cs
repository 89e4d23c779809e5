using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Text;

/// <summary>The words for values that were declared for empty cells (假定取值用词).</summary>
public static class AssumedText
{
    /// <summary>绩效引领性＝否（3913家没有填） / Leading = no (empty for 3913 firms).</summary>
    /// <param name="assumption">What was declared.</param>
    /// <param name="inventory">The inventory it was declared for.</param>
    /// <param name="language">The language.</param>
    public static string Of(
        FactAssumption assumption,
        EmergencyReductionInventory inventory,
        Language language
    )
    {
        var pair = Pair(assumption, inventory, language);
        return language == Language.Chinese
            ? $"{pair}（{assumption.Firms.Count}家没有填）"
            : $"{pair} (empty for {assumption.Firms.Count} firms)";
    }

    /// <summary>绩效引领性＝否 / Leading = no.</summary>
    /// <param name="assumption">What was declared.</param>
    /// <param name="inventory">The inventory it was declared for.</param>
    /// <param name="language">The language.</param>
    public static string Pair(
        FactAssumption assumption,
        EmergencyReductionInventory inventory,
        Language language
    )
    {
        var fact = inventory.Enterprises.Facts[assumption.FactId];
        var value = Value(fact, assumption.Value, language);
        return language == Language.Chinese ? $"{fact.Label.Zh}＝{value}" : $"{fact.Label.En} = {value}";
    }

    /// <summary>All of them in one text; empty when nothing was declared.</summary>
    /// <param name="inventory">The inventory.</param>
    /// <param name="language">The language.</param>
    public static string All(EmergencyReductionInventory inventory, Language language) =>
        string.Join(
            language == Language.Chinese ? "；" : "; ",
            inventory.Assumptions.Select(assumption => Of(assumption, inventory, language))
        );

    private static string Value(FactDefinition fact, FactValue value, Language language)
    {
        string Say(Bilingual text) => language == Language.Chinese ? text.Zh : text.En;
        return value.Kind switch
        {
            FactKind.Flag => Say(value.Flag ? Vocabulary.Yes : Vocabulary.No),
            FactKind.Text => fact.Values.FirstOrDefault(known => known.Id == value.Text) is { } known
                ? Say(known.Label)
                : value.Text,
            _ => $"{value} {fact.Unit}".TrimEnd(),
        };
    }
}
