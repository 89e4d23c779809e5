using System.Collections.Immutable;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Alerts;

/// <summary>Looks at what a notice is to say (通知检查): hours, phases, scope, readings; everything wrong at once.</summary>
internal static class NoticeCheck
{
    /// <summary>What is wrong with a draft.</summary>
    public static IEnumerable<Fault> Of(NoticeDraft draft, DecisionBasis basis)
    {
        foreach (var phase in draft.Phases.Where(phase => !BureauHour.IsFull(phase.From)))
        {
            yield return AlertFaults.BadHour("--from", BureauHour.Show(phase.From));
        }

        if (draft.Phases.Zip(draft.Phases.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
        {
            yield return AlertFaults.BadPhases();
        }

        foreach (var entry in draft.Scope.Entries)
        {
            if (entry.From is { } hour && !BureauHour.IsFull(hour))
            {
                yield return AlertFaults.BadHour("--scope", BureauHour.Show(hour));
            }

            if (!IsKnown(entry, basis))
            {
                yield return AlertFaults.NoScope(
                    $"{entry.Kind.Spell()}:{entry.Value}",
                    NearestWord.To(entry.Value, Known(entry.Kind, basis))
                );
            }
        }
    }

    /// <summary>What is wrong with waivers.</summary>
    public static IEnumerable<Fault> Of(ImmutableArray<Waiver> waivers, FactCatalog facts)
    {
        foreach (var waiver in waivers)
        {
            if (waiver.Reason.Trim().Length == 0)
            {
                yield return AlertFaults.TextMissing("--reason");
            }

            if (waiver.Group.Kind != WaiverKind.Fact)
            {
                if (waiver.Reading.Trim().Length == 0)
                {
                    yield return AlertFaults.TextMissing("--reading");
                }
            }
            else if (!facts.TryGet(waiver.Group.Id, out var fact))
            {
                yield return AlertFaults.NoGroup(waiver.Group.ToString());
            }
            else if (FactReadings.ValueOf(fact.Id, waiver.Reading, facts).IsMissing)
            {
                yield return AlertFaults.NoReading(fact.Label.Zh, waiver.Reading, Values(fact));
            }
        }
    }

    private static IEnumerable<string> Values(FactDefinition fact) =>
        fact.Type switch
        {
            FactType.Category => fact.Values.Select(value => value.Id),
            FactType.Flag => ["yes", "no"],
            _ => ["0", "12.5"],
        };

    private static bool IsKnown(ScopeEntry entry, DecisionBasis basis) =>
        entry.Kind == ScopeKind.All
        || (
            entry.Kind == ScopeKind.Division
                ? Known(entry.Kind, basis).Any(code => code.StartsWith(entry.Value, StringComparison.Ordinal))
                : Known(entry.Kind, basis).Contains(entry.Value, StringComparer.Ordinal)
        );

    private static IEnumerable<string> Known(ScopeKind kind, DecisionBasis basis) =>
        kind switch
        {
            ScopeKind.Division => basis.Rules.Divisions.Keys,
            ScopeKind.Industry => basis.Rules.Industries.Keys,
            ScopeKind.Firm => Enumerable
                .Range(0, basis.Inventory.Enterprises.Count)
                .Select(basis.Inventory.Enterprises.CreditCodes.Text),
            _ => [],
        };
}
