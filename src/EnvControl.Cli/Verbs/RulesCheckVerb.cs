using System.CommandLine;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Rules.Loading;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules check</c>: everything wrong with the rules, all at once (检查规则).</summary>
internal sealed class RulesCheckVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "check",
            "检查规则：格式、引用、时间空档、逐格缺漏、重叠、轻重颠倒，一次列出全部问题 / check the rules: form, references, gaps, overlaps, measures out of order; every fault at once"
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
            var report = Composition.CheckRules(folder, new CheckProgressLine(session));
            if (session.IsJson)
            {
                JsonOutput.Write(session.Terminal.Out, CheckDocument.Of(report));
            }
            else
            {
                CheckScreen.Show(report, session);
            }

            return report.Findings == 0 ? ExitCodes.Done : ExitCodes.Problems;
        }
        catch (FaultException faulty)
        {
            return Fail(faulty, session);
        }
    }

    /// <summary>Says what keeps the rules from being loaded; the answer is the exit code.</summary>
    internal static int Fail(FaultException wrong, Session session)
    {
        var entries = UnfitRulesException.EntriesOf(wrong);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, CheckDocument.Of(entries));
        }
        else
        {
            // The diagnostics are what was asked for: they are the result, not words beside it.
            CheckScreen.Entries(entries, session);

            session.Terminal.Out.WriteLine(
                session.Say(
                    $"共{entries.Length}个问题。改正以后才能逐格检查、运行用例。",
                    $"{entries.Length} faults. Cells are checked and cases run once they are mended."
                )
            );
        }

        return Composition.AreUnreadable(wrong.Faults) ? ExitCodes.BadInput : ExitCodes.Problems;
    }
}
