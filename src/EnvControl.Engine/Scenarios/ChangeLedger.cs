using System.Security.Cryptography;
using System.Text;
using EnvControl.Domain.Faults;

namespace EnvControl.Engine.Scenarios;

/// <summary>Keeps account of what a scenario changes (改动台账): each thing once, whatever the order, and a hash of it all.</summary>
internal sealed class ChangeLedger(ICollection<Fault> faults)
{
    private readonly Dictionary<string, (string Value, string Where)> _claims = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _ofInventory = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _ofRules = new(StringComparer.Ordinal);

    /// <summary>Claims a thing for a change; answers whether it is the first to do so. Two changes that agree do no harm, two that do not are a fault.</summary>
    /// <param name="thing">What is changed, in words that also stand in the message.</param>
    /// <param name="value">What it is changed to.</param>
    /// <param name="where">Where the change stands.</param>
    public bool Claim(string thing, string value, string where)
    {
        if (_claims.TryAdd(thing, (value, where)))
        {
            return true;
        }

        if (_claims[thing].Value != value)
        {
            faults.Add(ScenarioFaults.Conflict(where, thing, _claims[thing].Where));
        }

        return false;
    }

    /// <summary>Notes something about the inventory that really differs from the baseline.</summary>
    public void NoteInventory(string effect) => _ofInventory.Add(effect);

    /// <summary>Notes something about the rules that really differs from the baseline.</summary>
    public void NoteRules(string effect) => _ofRules.Add(effect);

    /// <summary>The hash of the changed inventory: the baseline's own when nothing differs, the same for every order of changes.</summary>
    public string InventoryHash(string baseline) => Hash(baseline, _ofInventory);

    /// <summary>The id of the changed rule set: the baseline's own when nothing differs, the same for every order of changes.</summary>
    public string RuleSetId(string baseline) => Hash(baseline, _ofRules);

    private static string Hash(string baseline, SortedSet<string> effects) =>
        effects.Count == 0
            ? baseline
            : Convert.ToHexStringLower(
                SHA256.HashData(Encoding.UTF8.GetBytes($"{baseline}\n{string.Join('\n', effects)}\n"))
            );
}
