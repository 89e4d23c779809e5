using EnvControl.Domain.Faults;

namespace EnvControl.Application.WhatIf;

/// <summary>The beginnings of the two hashes that a baseline must have (基准校验码), so that nobody compares with another city or other rules unawares.</summary>
/// <param name="Inventory">Of the inventory, eight digits or more.</param>
/// <param name="Rules">Of the rule set, eight digits or more.</param>
public sealed record BaselineHashes(string Inventory, string Rules)
{
    private const int Shortest = 8;
    private const int Longest = 64;

    /// <summary>Reads two hashes with a comma between.</summary>
    /// <returns><c>null</c> when it is none.</returns>
    public static BaselineHashes? TryParse(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is [var inventory, var rules]
        && IsHash(inventory)
        && IsHash(rules)
            ? new BaselineHashes(inventory, rules)
            : null;

    /// <summary>Refuses a baseline with other hashes.</summary>
    /// <param name="inventory">The hash of its inventory.</param>
    /// <param name="rules">The id of its rules.</param>
    /// <param name="where">The scenario.</param>
    /// <exception cref="FaultException">Either differs; both are told.</exception>
    public void Check(string inventory, string rules, string where)
    {
        var faults = new List<Fault>();
        if (!inventory.StartsWith(Inventory, StringComparison.Ordinal))
        {
            faults.Add(WhatIfFaults.OtherInventory(where, Inventory, inventory));
        }

        if (!rules.StartsWith(Rules, StringComparison.Ordinal))
        {
            faults.Add(WhatIfFaults.OtherRules(where, Rules, rules));
        }

        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }
    }

    /// <summary>As it is typed.</summary>
    public override string ToString() => $"{Inventory},{Rules}";

    private static bool IsHash(string text) =>
        text.Length is >= Shortest and <= Longest && text.All(char.IsAsciiHexDigitLower);
}
