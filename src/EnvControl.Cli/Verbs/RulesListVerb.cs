using System.CommandLine;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>rules list</c>: which rule sets counted when (规则集启用记录).</summary>
internal sealed class RulesListVerb : IVerb
{
    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "list",
            "哪些规则集从何时起启用，最后一个为现行 / which rule sets were activated when; the last one counts"
        )
        {
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "rules";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var address = options.Store();
        session.StopIfFaulty();
        var activations = Store.Open(address!, session.Clock).Read(kept => kept.RuleSets.Activations);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, ActivationDocument.Of(activations));
        }
        else
        {
            ActivationScreen.List(activations, session);
        }

        return ExitCodes.Done;
    }
}
