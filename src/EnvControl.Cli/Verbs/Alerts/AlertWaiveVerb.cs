using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert waive</c>: proposes waivers (提出认可).</summary>
internal sealed class AlertWaiveVerb : IVerb
{
    private static readonly Option<string[]> GroupOption = new("--group")
    {
        HelpName = "G",
        Description =
            "认可的组：rule:假设文件编号 或 fact:信息项编号，可写多次 / what is waived: rule:INSTRUMENT or fact:FACT; may be repeated",
    };

    private static readonly Option<string> ReadingOption = WorkOptions.Text(
        "--reading",
        "T",
        "如何理解：信息项写取值，假设写文字 / how it is read: of a fact the value, of an assumption in words"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "waive",
            "对未认定的假设或缺少的信息提出认可，随通知一并批准 / propose to waive an assumption or a missing fact, to be approved with the notice",
            [AlertOptions.Id],
            GroupOption,
            AlertOptions.Reason,
            ReadingOption,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var reason = reader.Needed(AlertOptions.Reason);
        var reading = reader.Needed(ReadingOption);
        var typed = options.All(GroupOption);
        if (typed.IsEmpty)
        {
            session.Faults.Add(AlertFaults.TextMissing(GroupOption.Name));
        }

        var groups = new List<WaiverGroup>();
        foreach (var text in typed)
        {
            if (WaiverGroup.TryParse(text, out var group))
            {
                groups.Add(group);
            }
            else
            {
                session.Faults.Add(AlertFaults.NoGroup(text));
            }
        }

        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var drafted = new WaiveGroups(desk.Store, desk.Sources, desk.Composer).Run(
            by!,
            id,
            [.. groups.Select(group => new Waiver(group, reason, reading, by!.Name))]
        );
        AlertAnswer.Show(drafted, session);
        return ExitCodes.Done;
    }
}
