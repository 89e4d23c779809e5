using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules test</c>: runs the cases beside the rules (测试规则).</summary>
internal sealed class RulesTestVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "test",
            "用两个引擎运行规则旁的全部用例 / run all cases that lie beside the rules through both engines"
        )
        {
            WorkOptions.Rules,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var folder = options.Text(WorkOptions.Rules);
        session.StopIfFaulty();
        try
        {
            var rules = Composition.LoadRules(folder);
            ImmutableArray<CaseResult> results =
            [
                .. Run(rules, folder ?? Composition.ShippedRules),
                .. Composition
                    .LoadExamples(folder)
                    .SelectMany(example =>
                        Run(example.Rules, example.Folder)
                            .Select(result =>
                                result with
                                {
                                    Case = result.Case with { File = $"{example.Name}/{result.Case.File}" },
                                }
                            )
                    ),
            ];
            Show(results, rules, session);
            return results.All(result => result.IsPassed) ? ExitCodes.Done : ExitCodes.Problems;
        }
        catch (FaultException faulty)
        {
            RulesCheckVerb.Fail(faulty.Faults, session);
            return ExitCodes.Problems;
        }
    }

    private static IEnumerable<CaseResult> Run(RuleSet rules, string folder) =>
        CaseFile
            .ReadAll(folder, Composition.Schemas)
            .SelectMany(new CaseRunner(Composition.Engine(rules), Composition.SecondOpinion(rules)).Run);

    private static void Show(ImmutableArray<CaseResult> results, RuleSet rules, Session session)
    {
        ImmutableArray<CaseResult> failed = [.. results.Where(result => !result.IsPassed)];
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, Document(results, failed));
            return;
        }

        var screen = session.Screen();
        var words = new Wording(rules, session.Language);
        foreach (var result in failed)
        {
            Show(result, screen, words);
        }

        screen.Text(
            session.Say(
                $"用例{results.Length}个，通过{results.Length - failed.Length}个，未通过{failed.Length}个。",
                $"{results.Length} cases, {results.Length - failed.Length} passed, {failed.Length} failed."
            )
        );
    }

    private static void Show(CaseResult result, Screen screen, Wording words)
    {
        screen.Whole($"{result.Case.File}: {result.Case.Name} [{words.Level(result.Level)}]");
        foreach (var difference in result.Differences)
        {
            screen.Text(difference, 2);
        }
    }

    private static JsonObject Document(
        ImmutableArray<CaseResult> results,
        ImmutableArray<CaseResult> failed
    ) =>
        new()
        {
            ["cases"] = results.Length,
            ["passed"] = results.Length - failed.Length,
            ["failed"] = JsonOutput.Items(
                failed,
                result => new JsonObject
                {
                    ["file"] = result.Case.File,
                    ["name"] = result.Case.Name,
                    ["level"] = result.Level.Spell(),
                    ["differences"] = JsonOutput.Texts(result.Differences),
                }
            ),
        };
}
