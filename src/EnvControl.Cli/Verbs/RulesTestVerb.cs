using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Cases;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules test</c>: runs the cases beside the rules, and says which rules none of them exercises (测试规则).</summary>
internal sealed class RulesTestVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "test",
            "用两个引擎运行规则旁的全部用例，列出没有用例的规则 / run all cases that lie beside the rules through both engines and list the rules without a case"
        )
        {
            WorkOptions.Rules,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var folder = options.Text(WorkOptions.Rules);
        session.StopIfFaulty();
        try
        {
            var rules = Composition.LoadRules(folder);
            ImmutableArray<CaseResult> own = [.. Run(rules, folder ?? Composition.ShippedRules)];
            ImmutableArray<CaseResult> results =
            [
                .. own,
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
            var coverage = CaseCoverage.Of(Composition.ShippedRules, folder, own);
            if (session.IsJson)
            {
                JsonOutput.Write(session.Terminal.Out, CaseDocument.Of(results, coverage));
            }
            else
            {
                CaseScreen.Show(results, coverage, rules, session);
            }

            return results.All(result => result.IsPassed) && coverage.Unexercised.IsEmpty
                ? ExitCodes.Done
                : ExitCodes.Problems;
        }
        catch (FaultException faulty)
        {
            return RulesCheckVerb.Fail(faulty.Faults, session);
        }
    }

    private static IEnumerable<CaseResult> Run(RuleSet rules, string folder) =>
        CaseFile
            .ReadAll(folder, Composition.Schemas)
            .SelectMany(new CaseRunner(Composition.Engine(rules), Composition.SecondOpinion(rules)).Run);
}
