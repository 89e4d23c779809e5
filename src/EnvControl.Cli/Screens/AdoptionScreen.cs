using EnvControl.Rules.Adoption;
using EnvControl.Rules.Checks;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what became of an adoption (认定结果).</summary>
internal static class AdoptionScreen
{
    /// <summary>What was adopted and where it stands, or what kept it from being written.</summary>
    public static void Show(AdoptionResult result, string folder, Session session)
    {
        var screen = session.Screen();
        if (result.Files.IsEmpty)
        {
            CheckScreen.Show(new FolderReport(result.Report, []), session);
            screen.Heading(
                session.Say(
                    "没有写入：认定以后规则检查有上面的问题。",
                    "Nothing written: with these figures the check finds what stands above."
                )
            );
            return;
        }

        var changed = result.Rules.Count(rule => rule.IsChanged);
        screen.Heading(
            session.Say(
                $"已认定{result.Rules.Length}条规则，其中{changed}条改了数值：",
                $"{result.Rules.Length} rules adopted, {changed} with other figures:"
            )
        );
        foreach (var rule in result.Rules)
        {
            screen.Text(
                session.Say(
                    $"{(rule.IsChanged ? "改 " : string.Empty)}{rule.Name}：{rule.Text.Zh}",
                    $"{(rule.IsChanged ? "changed: " : string.Empty)}{rule.Name}: {rule.Text.En}"
                ),
                2
            );
        }

        var cases = result.Rules.Sum(rule => rule.Cases);
        screen.Text(
            session.Say(
                $"规则检查没有未接受的问题，补了{cases}个用例，请逐个看过。写入：",
                $"The check finds nothing that is not accepted; {cases} cases were made, look at each. Written:"
            )
        );
        foreach (var file in result.Files)
        {
            screen.Whole($"  {Path.Combine(folder, file)}");
        }

        foreach (var fault in result.Lacking)
        {
            screen.Whole(fault.ToString());
        }

        screen.Text(
            session.Say(
                "下一步：rules test，再 rules activate，启用以后才作数。",
                "Next: rules test, then rules activate; the figures count once they are activated."
            )
        );
    }
}
