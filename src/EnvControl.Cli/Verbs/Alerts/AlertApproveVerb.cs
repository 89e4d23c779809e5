using System.CommandLine;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert approve</c>: approves the notice in the making (批准).</summary>
internal sealed class AlertApproveVerb : IVerb
{
    private static readonly Option<string> OfficeOption = WorkOptions.Text(
        "--office",
        "T",
        "批准机关，如市政府 / the approving office"
    );

    private static readonly Option<string> MeansOption = WorkOptions.Text(
        "--means",
        "T",
        "批准方式：签批、电话、会议 / by what means: signature, telephone, meeting"
    );

    private static readonly Option<string> NumberOption = WorkOptions.Text(
        "--number",
        "N",
        "批件编号 / the number of the approving document"
    );

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "approve",
            "批准起草中的通知（起草人以外的人） / approve the notice in the making; not by its author",
            [AlertOptions.Id],
            OfficeOption,
            MeansOption,
            NumberOption,
            WorkOptions.As
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var reader = new AlertReader(options, session);
        var id = reader.Number(AlertOptions.Id);
        var (office, means) = (reader.Needed(OfficeOption), reader.Needed(MeansOption));
        var (address, by) = (options.Store(), options.By());
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var alert = new ApproveAlert(desk.Store, desk.Sources, desk.Composer).Run(
            by!,
            id,
            office,
            means,
            options.Text(NumberOption) ?? string.Empty
        );
        AlertAnswer.Show(alert, session);
        return ExitCodes.Done;
    }
}
