using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using NodaTime;

namespace EnvControl.Engine.Scenarios;

/// <summary>Makes the city that a scenario supposes (构造情景): changed copies of inventory and rules.</summary>
/// <remarks>Pure. Conditions look at the baseline and a thing may be changed once, so that the order of changes never matters (ADR 0010).</remarks>
public static class ScenarioCity
{
    /// <summary>Carries out the changes, or reports everything that is wrong and answers <c>null</c>.</summary>
    /// <param name="scenario">The changes.</param>
    /// <param name="rules">The baseline's rules.</param>
    /// <param name="inventory">The baseline's inventory; it stays as it is.</param>
    /// <param name="on">The day whose list entries count.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static SupposedCity? Of(
        Scenario scenario,
        RuleSet rules,
        EmergencyReductionInventory inventory,
        LocalDate on,
        ICollection<Fault> faults
    )
    {
        var found = new List<Fault>();
        var chooser = new FirmChooser(rules, inventory, on, found);
        var draft = new CityDraft(inventory);
        var ledger = new ChangeLedger(found);
        var grades = new GradeChanges(draft, chooser, ledger, found);
        var lists = new ListChanges(draft, rules, on, chooser, ledger, found);
        var lines = new LineChanges(draft, chooser, ledger, found);
        var sources = new SourceChanges(draft, ledger, found);
        var shares = new ShareChanges(rules, ledger, found);
        var outcomes = new ChangeOutcome[scenario.Changes.Length];
        // Whoever is to be put on a list with other terms is first taken off it, wherever that stands in the file.
        foreach (
            var (index, change) in scenario.Changes.Index().OrderBy(change => change.Item is ListAddition)
        )
        {
            outcomes[index] = change switch
            {
                GradeChange grade => grades.Apply(grade),
                ListRemoval removal => lists.Apply(removal),
                ListAddition addition => lists.Apply(addition),
                ShareChange share => shares.Apply(share),
                LineClosing closing => lines.Apply(closing),
                LineScaling scaling => lines.Apply(scaling),
                LineAddition addition => lines.Apply(addition),
                SourceScaling scaling => sources.Apply(scaling),
                _ => throw new ArgumentOutOfRangeException(
                    nameof(scenario),
                    change,
                    "No such kind of change."
                ),
            };
        }

        if (found.Count == 0 && !draft.IsAnyoneLeft)
        {
            found.Add(ScenarioFaults.NothingLeft());
        }

        foreach (var fault in found)
        {
            faults.Add(fault);
        }

        return found.Count > 0
            ? null
            : new SupposedCity(
                draft.Build(ledger.InventoryHash(inventory.Sha256)),
                shares.Build(draft),
                [.. outcomes]
            );
    }
}
