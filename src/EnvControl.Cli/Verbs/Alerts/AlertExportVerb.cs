using System.CommandLine;
using System.Text.Json.Nodes;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert export</c>: writes the files of an issued list again (写出清单文件).</summary>
internal sealed class AlertExportVerb : IVerb
{
    private static readonly Argument<string> ListArgument = new("N")
    {
        Description = "清单号 / the number of a list",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "export",
            "再次写出已签发清单的文件：盖章的.json和.xlsx / write the files of an issued list again: sealed .json and .xlsx",
            [ListArgument],
            AlertOptions.Out
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var number = new AlertReader(options, session).Number(ListArgument);
        var address = options.Store();
        session.StopIfFaulty();
        var desk = new AlertDesk(address!, session);
        var kept =
            desk.Store.Read(book => book.Alerts.List(number))
            ?? throw new FaultException([AlertFaults.NoList(number)]);
        var list = kept.Read();
        var basis = list.Head.Basis;
        var rules = desk
            .Sources.Load(new NoticeBasis(basis.InventoryVersion, basis.RuleSetId, basis.KnownAt))
            .Rules;
        var files = Composition
            .AlertListWriter()
            .Write(kept.Sealed, list, rules, options.Text(AlertOptions.Out) ?? "out");
        if (session.IsJson)
        {
            JsonOutput.Write(
                session.Terminal.Out,
                new JsonObject { ["list"] = number, ["files"] = JsonOutput.Texts(files) }
            );
            return ExitCodes.Done;
        }

        foreach (var file in files)
        {
            session.Screen().Whole(file);
        }

        return ExitCodes.Done;
    }
}
