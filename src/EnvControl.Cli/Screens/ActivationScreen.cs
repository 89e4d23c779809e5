using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Activation;
using EnvControl.Application.Samples;

namespace EnvControl.Cli.Screens;

/// <summary>Shows activations of rule sets (规则集启用记录).</summary>
internal static class ActivationScreen
{
    private const int DigitsShown = 12;

    /// <summary>What was activated, and on what it rests.</summary>
    public static void Activated(RuleActivation activation, Session session)
    {
        var screen = session.Screen();
        screen.Heading(
            session.Say(
                $"已启用（第{activation.Number}号）：{activation.Name.Zh}",
                $"Activated (No. {activation.Number}): {activation.Name.En}"
            )
        );
        screen.Whole(session.Say($"  规则集 {activation.RuleSet}", $"  rule set {activation.RuleSet}"));
        screen.Text(
            session.Say(
                $"自{Moments.Text(activation.From)}起，{activation.By}{(activation.Document is { } zh ? $"，{zh}" : string.Empty)}；正在进行的预警不受影响。",
                $"From {Moments.Text(activation.From)}, by {activation.By}{(activation.Document is { } en ? $", {en}" : string.Empty)}; running alerts stay as they are."
            ),
            2
        );
        screen.Text(Ground(activation.Trial, session), 2);
    }

    /// <summary>All of them, the first in front; the last one counts.</summary>
    public static void List(ImmutableArray<RuleActivation> activations, Session session)
    {
        var screen = session.Screen();
        if (activations.IsEmpty)
        {
            screen.Text(session.Say("还没有启用任何规则集。", "No rule set has been activated yet."));
            return;
        }

        var table = Tables.Of(
            session.Say(">号", ">No."),
            session.Say("规则集", "rule set"),
            session.Say("自", "from"),
            session.Say("操作人", "by"),
            session.Say("文件", "document"),
            session.Say(">接受的问题", ">accepted"),
            session.Say(">用例", ">cases"),
            session.Say("双引擎核对", "second opinion"),
            session.Say(">差异", ">differences")
        );
        foreach (var one in activations)
        {
            table.Row(
                one.Number.ToString(CultureInfo.InvariantCulture),
                one.RuleSet[..DigitsShown],
                Moments.Text(one.From),
                one.By,
                one.Document ?? string.Empty,
                one.Trial.Accepted.ToString(CultureInfo.InvariantCulture),
                one.Trial.Cases.ToString(CultureInfo.InvariantCulture),
                City(one.Trial, session),
                one.Trial.Differences.ToString(CultureInfo.InvariantCulture)
            );
        }

        screen.Table(table);
        screen.Text(
            session.Say(
                $"现行：第{activations[^1].Number}号，规则集 {activations[^1].RuleSet}",
                $"Active: No. {activations[^1].Number}, rule set {activations[^1].RuleSet}"
            )
        );
    }

    private static string City(RuleTrialSummary trial, Session session) =>
        trial.Inventory == SampleInventory.Name
            ? session.Say("样本城市", "the sample city")
            : trial.Inventory;

    private static string Ground(RuleTrialSummary trial, Session session) =>
        session.Say(
            $"检查无未接受的问题（接受{trial.Accepted}个），用例{trial.Cases}个全部通过，规则{trial.Rules}条都有用例，两个引擎对{City(trial, session)}的{trial.Firms:N0}家（{Moments.Text(trial.On)}）的结论有{trial.Differences}处差异。",
            $"No findings but {trial.Accepted} accepted, {trial.Cases} cases passed, all {trial.Rules} rules exercised, {trial.Differences} differences between the engines on {City(trial, session)} of {trial.Firms:N0} firms ({Moments.Text(trial.On)})."
        );
}
