using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.Samples.Profiles;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Overlays;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Samples;

/// <summary>The sample city as an inventory in memory (样本清单), the same as its written files would be read.</summary>
public static class SampleInventory
{
    /// <summary>What the inventory is called.</summary>
    public const string Name = "sample";

    /// <summary>Draws a city and puts it into tables.</summary>
    /// <param name="profile">Its figures.</param>
    /// <param name="count">How many firms.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="rules">The rule set whose facts name the columns.</param>
    /// <exception cref="FaultException">The number is out of range (EC3901), or the rules do not know a code of the profile (EC1903).</exception>
    public static EmergencyReductionInventory Build(
        SampleProfile profile,
        int count,
        ulong seed,
        RuleSet rules
    )
    {
        var city = new SampleCity(profile, count, seed);
        var faults = ProfileFit.Faults(profile, rules);
        if (!faults.IsEmpty)
        {
            throw new FaultException(faults);
        }

        var firmColumns = SampleColumns.Enterprise.ToFrozenDictionary(c => c.FactId, StringComparer.Ordinal);
        var lineColumns = SampleColumns
            .LinesOf(profile)
            .ToFrozenDictionary(c => c.FactId, StringComparer.Ordinal);
        var firms = new EnterpriseTableBuilder(rules.Facts);
        var rows = new List<(int Firm, SampleLine Line)>();
        var overlays = new List<Overlay>();
        var plans = new List<SitePlan>();
        foreach (var firm in city.Firms())
        {
            rows.AddRange(firm.Lines.Select(line => (firms.Count, line)));
            plans.AddRange(firm.Plans);
            if (firm.Overlay is { } overlay)
            {
                overlays.Add(overlay);
            }

            firms.Add(fact => ValueOf(firmColumns, fact, firm), firm.Standings.AsSpan());
        }

        var enterprises = firms.Build();
        var lines = new LineTableBuilder(enterprises);
        foreach (var (firm, line) in rows)
        {
            lines.Add(firm, fact => ValueOf(lineColumns, fact, line));
        }

        return new EmergencyReductionInventory(
            Name,
            HashOf(profile, count, seed),
            enterprises,
            lines.Build(),
            new SourceTable(city.Sources()),
            new OverlayBook(overlays),
            [],
            IsSample: true
        )
        {
            SitePlans = new SitePlanTable(plans),
        };
    }

    /// <summary>What stands for the SHA-256 of a sample's files: that of <c>sample/1</c>, size, seed and the hash of the profile, one a line.</summary>
    public static string HashOf(SampleProfile profile, int count, ulong seed) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"sample/1\n{count}\n{seed}\n{profile.Sha256}\n"
                    )
                )
            )
        );

    private static FactValue ValueOf<TRow>(
        FrozenDictionary<string, SampleColumn<TRow>> columns,
        FactDefinition fact,
        TRow row
    )
        where TRow : SampleRow =>
        columns.TryGetValue(fact.Id, out var column) ? column.Of(row) : FactValue.Missing;
}
