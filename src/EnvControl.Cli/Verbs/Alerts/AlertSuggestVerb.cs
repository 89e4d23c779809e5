using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert suggest</c>: the level a forecast calls for (按预报建议级别).</summary>
internal sealed class AlertSuggestVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description =
            "预报csv，每行一个小时：时刻,此前24小时的指数 / forecast as csv, one hour a line: time,index of the 24 hours that end then",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "suggest",
            "按预报和当日的分级标准，建议应启动的级别；由人决定 / the level a forecast calls for by the start standards of its day; people decide"
        )
        {
            FileArgument,
            WorkOptions.Rules,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var file = options.Text(FileArgument);
        var folder = options.Text(WorkOptions.Rules);
        session.StopIfFaulty();
        var rules = Composition.LoadRules(folder);
        var suggested = new SuggestAlert(rules).Run(file, File.ReadAllLines(file));
        var ground = suggested.Thresholds.Ground;
        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject
                {
                    ["on"] = Phrases.Day(suggested.On),
                    ["certain"] = suggested.Level.IsCertain,
                    ["least"] = suggested.Level.Least?.Spell(),
                    ["most"] = suggested.Level.Most?.Spell(),
                    ["missingHours"] = suggested.Missing,
                    ["instrument"] = ground.Instrument.Number,
                    ["trust"] = Domain.Law.Trusts.Spell(ground.Trust),
                }
            );
            return ExitCodes.Done;
        }

        var words = new Wording(rules, session.Language);
        var screen = session.Screen();
        screen.Heading(Answer(suggested.Level, words));
        screen.Text(
            words.Say(
                $"预报 {suggested.From:uuuu-MM-dd HH:mm} 至 {suggested.To:uuuu-MM-dd HH:mm}，无效{suggested.Missing}小时。依据{ground.Instrument.Number}，{ground.ClauseName}，{words.Trust(ground.Trust)}。只是建议，由会商和批准机关决定。",
                $"Forecast {suggested.From:uuuu-MM-dd HH:mm} to {suggested.To:uuuu-MM-dd HH:mm}, {suggested.Missing} hours not valid. By {ground.Instrument.Number}, {ground.ClauseName}, {words.Trust(ground.Trust)}. A suggestion: officials decide."
            )
        );
        return ExitCodes.Done;
    }

    private static string Answer(CalledLevel level, Wording words) =>
        level.IsCertain
            ? words.Say($"应启动：{Level(level.Least, words)}", $"Called for: {Level(level.Least, words)}")
            : words.Say(
                $"至少{Level(level.Least, words)}，至多{Level(level.Most, words)}：取决于无效的小时",
                $"At least {Level(level.Least, words)}, at most {Level(level.Most, words)}: it hangs on the hours that are not valid"
            );

    private static string Level(AlertLevel? level, Wording words) =>
        level is { } known ? words.Level(known) : words.Say("不启动", "none");
}
