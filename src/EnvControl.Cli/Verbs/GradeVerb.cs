using System.CommandLine;
using EnvControl.Application.Grading;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>grade</c>: what grade the indicators come to, beside the approved one (按指标评级).</summary>
internal sealed class GradeVerb : IVerb
{
    private static readonly Argument<string> Subject = new("FILE|CODE")
    {
        Description =
            "指标csv（credit_code和各指标一列），或清单中企业的代码、名称 / csv of indicators, or a firm of the inventory",
    };

    private static readonly Option<string> OutOption = WorkOptions.Text(
        "--out",
        "DIR",
        "另把结果写成csv的文件夹 / folder that takes the results as csv as well"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "grade",
            "按评级指标逐项算等级，最低的一项决定，并说明差在哪里；核定等级照旧有效 / grade by indicators, the lowest decides; the approved grade stands"
        )
        {
            Subject,
            WorkOptions.Inventory,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.Rules,
            WorkOptions.On,
            OutOption,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var subject = options.Text(Subject);
        var question = new FirmQuestion(options, session, Subject);
        var inventory = options.Text(WorkOptions.Inventory);
        var on = options.Day();
        var folder = options.Text(WorkOptions.Rules);
        var target = options.Text(OutOption);
        var kept = options.StoreOfInventory();
        session.StopIfFaulty();
        if (!IsFile(subject))
        {
            return question.Run(
                (opened, firm, engine) =>
                    Show(
                        new GradeFirms(engine.RuleSet, Composition.IndicatorReader()).Firm(
                            opened,
                            firm,
                            inventory
                        ),
                        target,
                        session
                    )
            );
        }

        var rules = Composition.LoadRules(folder);
        var opened = inventory is null
            ? null
            : Composition.Inventories(session.Clock, kept).Run(inventory, on, rules);
        Show(
            new GradeFirms(rules, Composition.IndicatorReader()).File(
                subject,
                opened,
                on ?? BureauDay.Today(session.Clock)
            ),
            target,
            session
        );
        return ExitCodes.Done;
    }

    /// <summary>A firm has no name like a file's.</summary>
    private static bool IsFile(string subject) =>
        subject.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || File.Exists(subject);

    private static void Show(GradeAnswer answer, string? target, Session session)
    {
        var words = new GradingWording(answer.Rules, session.Language);
        string[] files = target is null
            ? []
            : [.. Composition.GradeWriter().Write(answer, session.Language, target)];
        foreach (var warning in answer.Warnings)
        {
            session.Terminal.Error.WriteLine(warning);
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, GradeDocument.Of(answer, words, files));
            return;
        }

        new GradeScreen(session.Screen(), words).Show(answer);
        foreach (var file in files)
        {
            session.Screen().Whole(file);
        }
    }
}
