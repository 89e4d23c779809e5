using System.Collections.Immutable;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Decisions;

namespace EnvControl.Engine.Scenarios;

/// <summary>Finds the firms that differ between two decision tables (企业对比).</summary>
internal sealed class FirmComparison
{
    private readonly DecisionTable _baseline;
    private readonly DecisionTable _scenario;
    private readonly (int Before, int After)[] _pairs;

    /// <summary>Pairs the firms of two tables by credit code: those of the baseline in its order, then those only the scenario has.</summary>
    public FirmComparison(DecisionTable baseline, DecisionTable scenario)
    {
        _baseline = baseline;
        _scenario = scenario;
        var after = RowsOf(scenario.Inventory.Enterprises);
        var before = RowsOf(baseline.Inventory.Enterprises);
        _pairs =
        [
            .. Codes(baseline).Select((code, row) => (row, after.GetValueOrDefault(code, -1))),
            .. Codes(scenario)
                .Select((code, row) => (Code: code, Row: row))
                .Where(firm => !before.ContainsKey(firm.Code))
                .Select(firm => (-1, firm.Row)),
        ];
    }

    /// <summary>The firms that differ at a level.</summary>
    public IEnumerable<FirmDiff> At(AlertLevel level)
    {
        foreach (var (before, after) in _pairs)
        {
            var left = before < 0 ? null : _baseline.Firm(before, level);
            var right = after < 0 ? null : _scenario.Firm(after, level);
            var differing = Differing(left, right).ToArray();
            if (differing.Length > 0)
            {
                var (firms, row) =
                    before < 0
                        ? (_scenario.Inventory.Enterprises, after)
                        : (_baseline.Inventory.Enterprises, before);
                yield return new FirmDiff(
                    firms.CreditCodes.Text(row),
                    firms.Names.Text(row),
                    left,
                    right,
                    differing.Aggregate(Trust.Verified, (trust, line) => Trusts.Weaker(trust, line.Trust))
                );
            }
        }
    }

    private static IEnumerable<string> Codes(DecisionTable table) =>
        Enumerable
            .Range(0, table.Inventory.Enterprises.Count)
            .Select(table.Inventory.Enterprises.CreditCodes.Text);

    private static Dictionary<string, int> RowsOf(EnterpriseTable firms) =>
        Enumerable
            .Range(0, firms.Count)
            .ToDictionary(firms.CreditCodes.Text, row => row, StringComparer.Ordinal);

    /// <summary>The lines of either side that have no equal on the other.</summary>
    private IEnumerable<LineDecision> Differing(FirmDecision? before, FirmDecision? after)
    {
        var left = before is null ? [] : ByName(before.Lines, _baseline);
        var right = after is null ? [] : ByName(after.Lines, _scenario);
        foreach (var (name, line) in left)
        {
            if (!right.TryGetValue(name, out var other))
            {
                yield return line;
            }
            else if (!IsSame(line, other))
            {
                yield return line;
                yield return other;
            }
        }

        foreach (var (_, line) in right.Where(line => !left.ContainsKey(line.Key)))
        {
            yield return line;
        }
    }

    private static Dictionary<string, LineDecision> ByName(
        ImmutableArray<LineDecision> lines,
        DecisionTable table
    ) =>
        lines.ToDictionary(
            line => table.Inventory.Lines.Names.Text(line.Line),
            line => line,
            StringComparer.Ordinal
        );

    private static bool IsSame(LineDecision left, LineDecision right) =>
        left.Saving == right.Saving
        && left.IsUncovered == right.IsUncovered
        && left.IsStandingLighter == right.IsStandingLighter
        && left.Class.IsKnown == right.Class.IsKnown
        && (!left.Class.IsKnown || left.Class.Value == right.Class.Value)
        && left.ClassRule?.Rule.Name == right.ClassRule?.Rule.Name
        && left.UnknownDuty.SequenceEqual(right.UnknownDuty, StringComparer.Ordinal)
        && left.UnknownAmount.SequenceEqual(right.UnknownAmount, StringComparer.Ordinal)
        && left.Duties.Length == right.Duties.Length
        && left.Duties.Zip(right.Duties).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(Duty left, Duty right) =>
        left.Rule.Name == right.Rule.Name
        && left.Measure == right.Measure
        && left.IsDeciding == right.IsDeciding
        && left.Effect.Least == right.Effect.Least
        && left.Effect.Most == right.Effect.Most
        && left.Effect.Quantity == right.Effect.Quantity;
}
