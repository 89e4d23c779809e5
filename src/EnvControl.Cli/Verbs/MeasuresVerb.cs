using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Cli.Verbs.Alerts;
using EnvControl.Engine.RuleSets;
using EnvControl.Storage;
using EnvControl.Storage.Opening;

namespace EnvControl.Cli.Verbs;

/// <summary><c>measures</c>: what every firm must do (计算全市措施).</summary>
internal sealed class MeasuresVerb : IVerb
{
    private static readonly ImmutableArray<string> Formats = ["csv", "xlsx", "json"];

    private static readonly Option<string> EngineOption = WorkOptions.Text(
        "--engine",
        "E",
        "引擎：columnar（默认）、reference、both（两者核对，有差异时退出码为1） / engine; both compares them and ends with 1 if they differ"
    );

    private static readonly Option<string> OutOption = WorkOptions.Text(
        "--out",
        "DIR",
        "结果文件夹，默认out / folder for the files, out by default"
    );

    private static readonly Option<string[]> FormatOption = new("--format")
    {
        HelpName = "csv,xlsx,json",
        Description = "文件格式，默认全部 / formats of the files, all by default",
    };

    private static readonly Option<bool> QuietOption = new("--quiet")
    {
        Description = "只列出写出的文件 / name only the files written",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "measures",
            "计算每家企业在各预警级别下的减排措施和减排量 / what every firm must do and saves at each level"
        )
        {
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
            EngineOption,
            OutOption,
            FormatOption,
            WorkOptions.Language,
            WorkOptions.Json,
            QuietOption,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        if (DutyAnswer.IsAsked(options))
        {
            return DutyAnswer.City(options, options.Text(OutOption) ?? "out", session);
        }

        session.IsQuiet = options.Is(QuietOption);
        var hour = options.Hour();
        var order = new MeasuresOrder(
            options.Text(WorkOptions.Inventory),
            options.Day() ?? hour.On,
            options.Levels(),
            options.ElapsedHours(),
            options.Text(OutOption) ?? "out",
            options.SomeOf(FormatOption, Formats),
            hour.At,
            options.Bind()
        )
        {
            Assumed = options.Assumed(),
        };
        var engine = options.OneOf(EngineOption, Composition.Engines);
        var folder = options.Text(WorkOptions.Rules);
        var store = options.StoreOfRules();
        var kept = options.StoreOfInventory();
        session.StopIfFaulty();
        var result = Compute(
            order,
            () => Composition.LoadRules(folder, store, session.Clock),
            kept,
            engine,
            session
        );
        Report(result, kept, session);
        return result.Differences is { IsEmpty: false } ? ExitCodes.Problems : ExitCodes.Done;
    }

    private static MeasuresResult Compute(
        MeasuresOrder order,
        Func<RuleSet> load,
        StoreAddress? kept,
        string engine,
        Session session
    )
    {
        using var progress = new StageLine(session);
        progress.Report(new StageProgress(Stage.Rules));
        var rules = load();
        return new ComputeMeasures(
            Composition.Inventories(session.Clock, kept),
            Composition.Engine(rules, engine),
            Composition.DecisionWriter(),
            engine == Composition.BothEngines ? Composition.SecondOpinion(rules) : null
        ).Run(order, progress);
    }

    private static void Report(MeasuresResult result, StoreAddress? kept, Session session)
    {
        if (kept is not null && !session.IsQuiet)
        {
            KeepingScreen.Done(
                session,
                Store.Open(kept, session.Clock),
                () => MeasuresDocument.Of(result),
                () => Show(result, session)
            );
        }
        else if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, MeasuresDocument.Of(result));
        }
        else
        {
            Show(result, session);
        }
    }

    private static void Show(MeasuresResult result, Session session)
    {
        var phrases = new Phrases(new Wording(result.Table.RuleSet, session.Language));
        var screen = new MeasuresScreen(session.Screen(), phrases);
        if (session.IsQuiet)
        {
            screen.Files(result);
        }
        else
        {
            screen.Show(result);
        }

        new DifferencesScreen(session.Screen(), phrases).Show(result);
    }
}
