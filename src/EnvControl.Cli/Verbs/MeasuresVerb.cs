using System.Collections.Immutable;
using System.CommandLine;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>measures</c>: what every firm must do (计算全市措施).</summary>
internal sealed class MeasuresVerb : IVerb
{
    private static readonly ImmutableArray<string> Formats = ["csv", "xlsx", "json"];

    private static readonly Option<string> EngineOption = WorkOptions.Text(
        "--engine",
        "E",
        $"引擎：{string.Join('、', Composition.Engines)} / engine"
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
            WorkOptions.On,
            WorkOptions.Level,
            WorkOptions.Elapsed,
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
        session.IsQuiet = options.Is(QuietOption);
        var order = new MeasuresOrder(
            options.Text(WorkOptions.Inventory),
            options.Day(),
            options.Levels(),
            options.ElapsedHours(),
            options.Text(OutOption) ?? "out",
            options.SomeOf(FormatOption, Formats)
        );
        _ = options.OneOf(EngineOption, Composition.Engines);
        var folder = options.Text(WorkOptions.Rules);
        session.StopIfFaulty();
        var result = Compute(order, folder, session);
        Show(result, session);
        return ExitCodes.Done;
    }

    private static MeasuresResult Compute(MeasuresOrder order, string? folder, Session session)
    {
        using var progress = new StageLine(session);
        progress.Report(new StageProgress(Stage.Rules));
        return new ComputeMeasures(
            Composition.Inventories(session.Clock),
            Composition.Engine(Composition.LoadRules(folder)),
            Composition.DecisionWriter()
        ).Run(order, progress);
    }

    private static void Show(MeasuresResult result, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, MeasuresDocument.Of(result));
            return;
        }

        var screen = new MeasuresScreen(
            session.Screen(),
            new Phrases(new Wording(result.Table.RuleSet, session.Language))
        );
        if (session.IsQuiet)
        {
            screen.Files(result);
        }
        else
        {
            screen.Show(result);
        }
    }
}
