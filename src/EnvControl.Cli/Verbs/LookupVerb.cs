using System.CommandLine;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>lookup</c>: one firm and what it must do (查询单个企业).</summary>
internal sealed class LookupVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "lookup",
            "查一家企业：等级、名单、生产线、各级别措施 / one firm: standing, lists, lines, measures at each level"
        )
        {
            FirmQuestion.Firm,
            WorkOptions.Inventory,
            WorkOptions.Rules,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.On,
            WorkOptions.At,
            WorkOptions.Level,
            WorkOptions.Elapsed,
            WorkOptions.Bind,
            WorkOptions.Assume,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var question = new FirmQuestion(options, session);
        var levels = options.Levels();
        session.StopIfFaulty();
        return question.Run(
            (opened, firm, engine) =>
            {
                var answer = new LookUpFirm(engine).Run(
                    opened,
                    firm,
                    levels,
                    question.ElapsedHours,
                    question.At,
                    question.Bind
                );
                var words = new Wording(engine.RuleSet, session.Language);
                if (session.IsJson)
                {
                    JsonOutput.Write(session.Terminal.Out, FirmDocument.Of(answer, words));
                }
                else
                {
                    new FirmScreen(session.Screen(), new Phrases(words)).Show(answer);
                }
            }
        );
    }
}
