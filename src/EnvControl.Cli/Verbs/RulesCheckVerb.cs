using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Rules.Loading;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules check</c>: everything wrong with the rules, all at once (检查规则).</summary>
internal sealed class RulesCheckVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new("check", "检查规则文件，一次列出全部问题 / check the rule files and list every fault")
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
            if (CoverageChecks.Of(rules).ToArray() is { Length: > 0 } uncovered)
            {
                throw new FaultException(uncovered);
            }

            Pass(rules, Composition.LoadExamples(folder).Length, session);
            return ExitCodes.Done;
        }
        catch (FaultException faulty)
        {
            Fail(faulty.Faults, session);
            return ExitCodes.Problems;
        }
    }

    /// <summary>Says what is wrong with the rules.</summary>
    internal static void Fail(IReadOnlyCollection<Fault> faults, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, FaultDocument.Of(faults));
            return;
        }

        // The diagnostics are what was asked for: they are the result, not words beside it.
        foreach (var fault in faults)
        {
            session.Terminal.Out.WriteLine(fault);
        }

        session.Terminal.Out.WriteLine(session.Say($"共{faults.Count}个问题。", $"{faults.Count} faults."));
    }

    private static void Pass(RuleSet rules, int examples, Session session)
    {
        var instruments = rules.CitedInstruments.Count();
        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject
                {
                    ["faults"] = new JsonArray(),
                    ["ruleSet"] = rules.Id,
                    ["rules"] = rules.Rules.Length,
                    ["classificationRules"] = rules.Classification.Length,
                    ["facts"] = rules.Facts.Count,
                    ["instruments"] = instruments,
                    ["examples"] = examples,
                }
            );
            return;
        }

        session
            .Screen()
            .Text(
                session.Say(
                    $"没有问题：规则{rules.Rules.Length}条、分类规则{rules.Classification.Length}条、事实{rules.Facts.Count}项、引用文件{instruments}件，外地示例{examples}套。规则集 {rules.Id[..12]}",
                    $"No faults: {rules.Rules.Length} rules, {rules.Classification.Length} classification rules, {rules.Facts.Count} facts, {instruments} instruments cited, {examples} examples of other places. Rule set {rules.Id[..12]}"
                )
            );
    }
}
