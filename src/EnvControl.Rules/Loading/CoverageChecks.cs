using EnvControl.Domain.Codes;
using EnvControl.Domain.Facts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Engine.Conditions;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Rules.Loading;

/// <summary>Holds <c>coverage.json</c> against the rules (规则覆盖核对): every industry has its row, and none claims more or less than its rules rest on.</summary>
/// <remarks>It is asked at the rule desk, not when rules are loaded: a rule that was just added must be tried before its row is written.</remarks>
public static class CoverageChecks
{
    /// <summary>Every fault of the rows of a set; none where the set has no rows.</summary>
    public static IEnumerable<Fault> Of(RuleSet set) =>
        set.Coverage.IsEmpty ? [] : [.. Missing(set), .. Repeated(set), .. OtherTrust(set)];

    private static IEnumerable<Fault> Missing(RuleSet set) =>
        set
            .Industries.Keys.Order(StringComparer.Ordinal)
            .Where(industry => !set.Coverage.Any(row => row.Industry.Text == industry && row.Process is null))
            .Select(industry => RuleFaults.NoCoverage("coverage.json", industry));

    private static IEnumerable<Fault> Repeated(RuleSet set) =>
        set
            .Coverage.GroupBy(row => (row.Industry, row.Process))
            .SelectMany(same =>
                same.Skip(1).Select(row => RuleFaults.RepeatedId(row.Where, NameOf(row), same.First().Where))
            );

    private static IEnumerable<Fault> OtherTrust(RuleSet set) =>
        from row in set.Coverage
        let best = Best(set, row)
        where best != row.Trust
        select RuleFaults.OtherTrust(row.Where, NameOf(row), row.Trust.Spell(), best?.Spell() ?? "-");

    private static string NameOf(CoverageEntry row) => $"{row.Industry} {row.Process}".TrimEnd();

    /// <summary>The best trust of the rules that can bind a line the row is about.</summary>
    private static Trust? Best(RuleSet set, CoverageEntry row)
    {
        string[] processes = row.Process is { } only
            ? [only]
            :
            [
                .. set.Processes.Keys.Where(process =>
                    !set.Coverage.Any(other => other.Industry == row.Industry && other.Process == process)
                ),
            ];
        return set
            .Rules.Where(rule => processes.Any(process => CanBind(rule, row.Industry, process)))
            .Select(rule => (Trust?)rule.Ground.Trust)
            .Min();
    }

    private static bool CanBind(Rule rule, GuideIndustry industry, string process) =>
        ConditionEvaluator.Evaluate(
            rule.Condition,
            id =>
                id switch
                {
                    FactIds.Industry => FactValue.Of(industry.Text),
                    FactIds.Process => FactValue.Of(process),
                    _ => FactValue.Missing,
                }
        ) != Truth.No;
}
