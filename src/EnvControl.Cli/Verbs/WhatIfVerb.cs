using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using EnvControl.Application.Text;
using EnvControl.Application.WhatIf;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

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
            OutOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (path, levels, elapsed) = (options.Text(FileArgument), options.Levels(), options.ElapsedHours());
        var assumed = options.Assumed();
        var order = new WhatIfOrder(
            path,
            options.Day(),
            levels,
            elapsed,
            options.Text(OutOption) ?? "out",
            on => CommandOn(path, Phrases.Day(on), levels, elapsed, assumed)
        )
        {
            Assumed = assumed,
        };
        session.StopIfFaulty();
        var result = Compare(order, session);
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

    private static WhatIfResult Compare(WhatIfOrder order, Session session)
    {
        using var progress = new StageLine(session);
        return new CompareScenario(
            Composition.Inventories(session.Clock),
            Composition.LoadRules,
            rules => Composition.Engine(rules),
            Composition.ScenarioWriter(),
            Composition.Schemas
        ).Run(order, progress);
    }

    /// <summary>The command that asks the same on any later day.</summary>
    private static string CommandOn(
        string path,
        string on,
        ImmutableArray<AlertLevel> levels,
        double elapsed,
        ImmutableArray<string> assumed
    )
    {
        var file = path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
        var level = string.Join(',', levels.Select(level => level.Spell()));
        var hours = elapsed.ToString(CultureInfo.InvariantCulture);
        return $"envcontrol whatif {file} --on {on} --level {level}{(elapsed > 0 ? $" --elapsed {hours}" : string.Empty)}{(assumed.IsEmpty ? string.Empty : $" --assume {string.Join(',', assumed)}")}";
    }
}
