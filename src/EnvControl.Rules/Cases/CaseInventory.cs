using System.Text.Json;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Amounts;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Measures;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Rules.Cases;

/// <summary>Makes the one-firm inventory that a case describes (案例清单).</summary>
internal static class CaseInventory
{
    private static readonly CreditCode Firm = CreditCode.Complete("91410500", "DEM00000");
    private static readonly ListDocument Document = new("case", string.Empty, null, true);
    private static readonly EffectivePeriod Always = new(new LocalDate(2000, 1, 1), null);

    /// <summary>The inventory: the case's own line first, then those of its plant.</summary>
    public static EmergencyReductionInventory Of(RuleCase rule, FactCatalog catalog)
    {
        var facts = rule.Facts;
        var firms = new EnterpriseTableBuilder(catalog);
        var industry = GuideIndustry.Parse(facts.GetProperty(FactIds.Industry).GetString()!);
        firms.Add(fact => FirmValue(facts, fact, catalog), new IndustryStanding(industry, Grade(facts)));
        var enterprises = firms.Build();
        var lines = new LineTableBuilder(enterprises);
        if (facts.TryGetProperty(FactIds.Process, out _))
        {
            var number = 0;
            foreach (var line in rule.Plant.Prepend(facts))
            {
                var label = $"{++number}#";
                lines.Add(
                    0,
                    fact =>
                        fact.Id == FactIds.Line && !line.TryGetProperty(fact.Id, out _)
                            ? FactValue.Of(label)
                            : Value(line, fact)
                );
            }
        }

        return new EmergencyReductionInventory(
            "case",
            string.Empty,
            enterprises,
            lines.Build(),
            null,
            new OverlayBook(Overlays(facts)),
            [],
            true
        );
    }

    private static IEnumerable<Overlay> Overlays(JsonElement facts)
    {
        if (IsTrue(facts, FactIds.Guarantee))
        {
            yield return new Guarantee(
                Firm,
                null,
                Always,
                Document,
                GuaranteeReason.Livelihood,
                new LoadCap(null, Load(facts))
            );
        }

        if (IsTrue(facts, FactIds.SmallMicro))
        {
            yield return new SmallMicroEmitter(Firm, null, Always, Document);
        }

        if (
            facts.TryGetProperty(FactIds.ExemptLevel, out var cap)
            && AlertLevels.TryParse(cap.GetString(), out var level)
        )
        {
            yield return new Exemption(Firm, null, Always, Document, level);
        }
    }

    /// <summary>The load a guarantee list approves: <c>approvedLoadPercent</c> beside the facts, else the whole.</summary>
    private static Permille Load(JsonElement facts) =>
        facts.TryGetProperty("approvedLoadPercent", out var percent)
            ? Permille.FromPercent(percent.GetDecimal())
            : Permille.All;

    private static bool IsTrue(JsonElement facts, string id) =>
        facts.TryGetProperty(id, out var value) && value.ValueKind == JsonValueKind.True;

    private static PerformanceGrade? Grade(JsonElement facts) =>
        facts.TryGetProperty(FactIds.Grade, out var word)
        && PerformanceGrades.TryParse(word.GetString(), out var grade)
            ? grade
            : null;

    /// <summary>A flag the case does not name is "no", so that a case says only what it is about; null makes it missing.</summary>
    private static FactValue FirmValue(JsonElement facts, FactDefinition fact, FactCatalog catalog) =>
        facts.TryGetProperty(fact.Id, out _) ? Value(facts, fact)
        : fact.Type == FactType.Flag ? FactValue.Of(false)
        : fact.Id switch
        {
            FactIds.CreditCode => FactValue.Of(Firm.Text),
            FactIds.Name => FactValue.Of("case"),
            FactIds.Division => FactValue.Of(catalog[FactIds.Division].Values[0].Id),
            FactIds.OperatingDays => FactValue.Of(300d),
            _ => Value(facts, fact),
        };

    private static FactValue Value(JsonElement facts, FactDefinition fact)
    {
        if (!facts.TryGetProperty(fact.Id, out var value))
        {
            // Emissions are rarely what a case is about: one unit of each stands in where none is named.
            return ColumnBuilder.GramsPerUnit(fact) > 0 ? FactValue.Of(1d) : FactValue.Missing;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True => FactValue.Of(true),
            JsonValueKind.False => FactValue.Of(false),
            JsonValueKind.Number => FactValue.Of(value.GetDouble()),
            JsonValueKind.String => FactValue.Of(value.GetString()),
            _ => FactValue.Missing,
        };
    }
}
