using System.CommandLine;
using EnvControl.Application.Explanations;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Cli.Verbs.Alerts;

namespace EnvControl.Cli.Verbs;

/// <summary><c>explain</c>: why, and why not (说明判定依据).</summary>
internal sealed class ExplainVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "explain",
            "说明一家企业在某级别为什么这样做、为什么不适用别的规则 / why a firm must do what it must, and why not something else"
        )
        {
            FirmQuestion.Firm,
            WorkOptions.Inventory,
            WorkOptions.Rules,
            WorkOptions.On,
            WorkOptions.At,
            WorkOptions.Level,
            WorkOptions.Elapsed,
            WorkOptions.Bind,
            WorkOptions.Assume,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        if (DutyAnswer.IsAsked(options))
        {
            return DutyAnswer.Firm(options, session);
        }

        var question = new FirmQuestion(options, session);
        var levels = options.Levels();
        if (levels.Length != 1 && !session.Faults.Exists(fault => fault.Where == WorkOptions.Level.Name))
        {
            session.Faults.Add(UsageFaults.OneLevelNeeded());
        }

        session.StopIfFaulty();
        return question.Run(
            (opened, firm, engine) =>
            {
                var explanation = new ExplainDecision(new LookUpFirm(engine)).Run(
                    opened,
                    firm,
                    levels[0],
                    question.ElapsedHours,
                    question.At,
                    question.Bind
                );
                var words = new Wording(engine.RuleSet, session.Language);
                if (session.IsJson)
                {
                    JsonOutput.Write(session.Terminal.Out, ExplanationDocument.Of(explanation, words));
                }
                else
                {
                    new ExplanationScreen(session.Screen(), new Phrases(words)).Show(explanation);
                }
            }
        );
    }
}
