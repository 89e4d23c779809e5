using RulesEngine.Models;

namespace EnvControl.Rules.Reference;

/// <summary>Lets RulesEngine compile a rule before the first is needed (引擎预热).</summary>
/// <remarks>
/// Whatever a process needs once to read and compile an expression is loaded and compiled then, beside whatever else it does at its
/// start. No answer hangs on it, and nothing waits for it.
/// </remarks>
public static class WarmStart
{
    private static readonly Lazy<Task> Once = new(() => Task.Run(Compile));

    /// <summary>Begins, once in a process, and does not wait.</summary>
    public static Task Begin() => Once.Value;

    private static void Compile()
    {
        const string Flow = "warm";
        var engine = new RulesEngine.RulesEngine(
            [
                new Workflow
                {
                    WorkflowName = Flow,
                    Rules =
                    [
                        new Rule
                        {
                            RuleName = Flow,
                            Expression =
                                "Word in (\"A\",\"B\") && Number >= 1 || Flag == true && Word != \"C\"",
                        },
                    ],
                },
            ],
            EngineSettings.Make()
        );
        var row = new RuleParameter(EngineSettings.Row, new WarmRow("B", 1, true));
        engine.ExecuteAllRulesAsync(Flow, row).AsTask().GetAwaiter().GetResult();
    }
}
