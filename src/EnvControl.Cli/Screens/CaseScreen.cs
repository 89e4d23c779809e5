using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;

namespace EnvControl.Cli.Screens;

/// <summary>Shows how the cases beside the rules came out, and what they exercise (用例结果与覆盖).</summary>
internal static class CaseScreen
{
    /// <summary>What failed, then the counts, then what no case exercises.</summary>
    public static void Show(
        ImmutableArray<CaseResult> results,
        CaseCoverage coverage,
        RuleSet rules,
        Session session
    )
    {
        ImmutableArray<CaseResult> failed = [.. results.Where(result => !result.IsPassed)];
        var screen = session.Screen();
        var words = new Wording(rules, session.Language);
        foreach (var result in failed)
        {
            screen.Whole($"{result.Case.File}: {result.Case.Name} [{words.Level(result.Level)}]");
            foreach (var difference in result.Differences)
            {
                screen.Text(difference, 2);
            }
        }

        screen.Text(
            session.Say(
                $"用例{results.Length}个，通过{results.Length - failed.Length}个，未通过{failed.Length}个。",
                $"{results.Length} cases, {results.Length - failed.Length} passed, {failed.Length} failed."
            )
        );
        Coverage(coverage, session, screen);
    }

    private static void Coverage(CaseCoverage coverage, Session session, Screen screen)
    {
        var exercised = coverage.Rules - coverage.Unexercised.Length;
        screen.Text(
            session.Say(
                $"规则覆盖：{exercised}/{coverage.Rules}条有用例（{Percent(exercised, coverage.Rules)}）。",
                $"Rules exercised: {exercised} of {coverage.Rules} ({Percent(exercised, coverage.Rules)})."
            )
        );
        foreach (var (rule, where) in coverage.Unexercised)
        {
            screen.Whole(session.Say($"  {where}: {rule} 没有用例", $"  {where}: no case exercises {rule}"));
        }

        if (!coverage.Excused.IsEmpty)
        {
            screen.Text(
                session.Say(
                    $"另有{coverage.Excused.Length}条对任何企业都不起作用，已列入accepted-findings.json，不计：{string.Join('、', coverage.Excused)}",
                    $"Not counted, as they decide for no firm (accepted-findings.json): {coverage.Excused.Length}: {string.Join(", ", coverage.Excused)}"
                ),
                2
            );
        }
    }

    /// <summary>Rounded down: one cell short is not 100 %.</summary>
    internal static string Percent(int part, int whole) =>
        whole == 0
            ? "–"
            : (Math.Floor(part * 1000m / whole) / 10).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
