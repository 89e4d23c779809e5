using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;

namespace EnvControl.Application.Lookup;

/// <summary>Finds firms by credit code or name (按代码或名称查找企业).</summary>
public static class FirmSearch
{
    private const int MostNames = 3;

    /// <summary>The firm with this code; else those with exactly this name; else those whose code or name contains it.</summary>
    /// <param name="enterprises">Where to look.</param>
    /// <param name="typed">A code or name, or a part of one.</param>
    public static FirmMatches Find(EnterpriseTable enterprises, string typed)
    {
        var wanted = typed.Trim();
        if (wanted.Length == 0)
        {
            return new FirmMatches([], []);
        }

        Func<int, bool>[] ways =
        [
            firm => Equal(enterprises.CreditCodes.Text(firm), wanted),
            firm => Equal(enterprises.Names.Text(firm), wanted),
            firm =>
                Contains(enterprises.Names.Text(firm), wanted)
                || Contains(enterprises.CreditCodes.Text(firm), wanted),
        ];
        var found = ways.Select(way => Rows(enterprises).Where(way).ToImmutableArray())
            .FirstOrDefault(rows => !rows.IsEmpty, []);
        return new FirmMatches(found, found.IsEmpty ? Nearest(enterprises, wanted) : []);
    }

    private static IEnumerable<int> Rows(EnterpriseTable enterprises) =>
        Enumerable.Range(0, enterprises.Count);

    private static bool Equal(string? text, string wanted) =>
        string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Contains(string? text, string wanted) =>
        text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;

    private static ImmutableArray<string> Nearest(EnterpriseTable enterprises, string wanted)
    {
        var names = Rows(enterprises)
            .Select(firm => enterprises.Names.Text(firm))
            .Where(name => !string.IsNullOrEmpty(name))
            .ToHashSet(StringComparer.Ordinal);
        var nearest = ImmutableArray.CreateBuilder<string>();
        while (nearest.Count < MostNames && NearestWord.To(wanted, names!) is { } name)
        {
            nearest.Add(name);
            names.Remove(name);
        }

        return nearest.ToImmutable();
    }
}
