using System.CommandLine;
using EnvControl.Application.Activation;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;
using EnvControl.Storage.Opening;

namespace EnvControl.Cli.Verbs;

/// <summary><c>whatif</c>: what would be different if (情景推演).</summary>
internal sealed class WhatIfVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description = "情景文件（json） / scenario file (json)",
    };

    private static readonly Option<string> OutOption = WorkOptions.Text(
        "--out",
        "DIR",
        "结果文件夹，默认out / folder for the files, out by default"
    );

    private static readonly Option<string> ExpectOption = WorkOptions.Text(
        "--expect",
        "SHA,ID",
        "基准清单校验码和规则集编号的开头，不符则不算 / beginnings of the baseline's inventory hash and rule set id; anything else is refused"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "whatif",
            "情景推演：假如等级、名单、生产线或比例变了，减排量和目标会怎样 / what reductions and targets would be if grades, lists, lines or shares were different"
        )
        {
            FileArgument,
            WorkOptions.On,
            WorkOptions.Level,
            WorkOptions.Elapsed,
            WorkOptions.Assume,
            ExpectOption,
            OutOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (path, levels, elapsed) = (options.Text(FileArgument), options.Levels(), options.ElapsedHours());
        var (assumed, expected) = (options.Assumed(), Expected(options, session));
        var order = new WhatIfOrder(
            path,
            options.Day(),
            levels,
            elapsed,
            options.Text(OutOption) ?? "out",
            on =>
                new WhatIfCommand(path, on, levels, elapsed)
                {
                    Assumed = assumed,
                    Expected = expected,
                }.ToString()
        )
        {
            Assumed = assumed,
            Expected = expected,
        };
        var store = options.StoreIfNamed();
        session.StopIfFaulty();
        var result = Compare(order, store, session);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, WhatIfDocument.Of(result));
        }
        else
        {
            var words = new Wording(result.Answer.Diff.Baseline.RuleSet, session.Language);
            new WhatIfScreen(session.Screen(), new Phrases(words)).Show(result);
        }

        return ExitCodes.Done;
    }

    private static WhatIfResult Compare(WhatIfOrder order, StoreAddress? store, Session session)
    {
        using var progress = new StageLine(session);
        return new CompareScenario(
            Composition.Inventories(session.Clock, store),
            rules => Load(rules, store, session),
            rules => Composition.Engine(rules),
            Composition.ScenarioWriter(),
            Composition.Schemas
        ).Run(order, progress);
    }

    /// <summary>Kept rules by their name, a folder by its path, or the shipped rules.</summary>
    private static RuleSet Load(string? rules, StoreAddress? store, Session session)
    {
        if (rules is null || !KeptRules.IsName(rules))
        {
            return Composition.LoadRules(rules);
        }

        return store is null
            ? throw new FaultException([UsageFaults.NoStore()])
            : Composition.LoadRules(rules, store, session.Clock);
    }

    private static BaselineHashes? Expected(OptionReader options, Session session)
    {
        if (options.Text(ExpectOption) is not { } typed)
        {
            return null;
        }

        if (BaselineHashes.TryParse(typed) is { } hashes)
        {
            return hashes;
        }

        session.Faults.Add(UsageFaults.BadHashes(ExpectOption.Name, typed));
        return null;
    }
}
