using EnvControl.Domain.Facts;
using EnvControl.Domain.Law;
using EnvControl.Rules.Checks;
using NodaTime.Text;

namespace EnvControl.Cli.Screens;

/// <summary>Puts a firm that shows a finding into one line (举例企业).</summary>
internal static class FirmText
{
    /// <summary>Day, then facts with their names; what is merely "no" or on no list is left out.</summary>
    public static Bilingual Of(ConcreteFirm firm, FactCatalog facts)
    {
        var day = LocalDatePattern.Iso.Format(firm.On);
        var hours = firm.ElapsedHours > 0 ? firm.ElapsedHours : (double?)null;
        var said = firm
            .Facts.Where(fact => IsTelling(fact.Value))
            .Select(fact => (Fact: facts[fact.Key], fact.Value))
            .Select(pair => (pair.Fact.Label, Value: ValueOf(pair.Fact, pair.Value)))
            .ToArray();
        return new(
            $"例：{day}{(hours is null ? string.Empty : $"，已持续{hours}小时")}，{string.Join('，', said.Select(pair => $"{pair.Label.Zh}={pair.Value.Zh}"))}",
            $"For example {day}{(hours is null ? string.Empty : $", {hours} hours on")}: {string.Join(", ", said.Select(pair => $"{pair.Label.En} = {pair.Value.En}"))}"
        );
    }

    private static bool IsTelling(FactValue value) =>
        value.Kind == FactKind.Flag ? value.Flag : value.ToString() != "none";

    private static Bilingual ValueOf(FactDefinition fact, FactValue value)
    {
        var text = value.ToString();
        return value.Kind == FactKind.Flag ? new("是", "yes")
            : text.StartsWith('\u0001') ? new("其他", "any other")
            : fact.Values.FirstOrDefault(category => category.Id == text)?.Label is { } label
                ? new($"{label.Zh}({text})", $"{label.En} ({text})")
            : new($"{text}{fact.Unit}", $"{text} {fact.Unit}".TrimEnd());
    }
}
