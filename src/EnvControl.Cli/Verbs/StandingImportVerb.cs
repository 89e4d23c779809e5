using System.CommandLine;
using EnvControl.Application.Standings;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Storage;

namespace EnvControl.Cli.Verbs;

/// <summary><c>standing import</c>: records what a file says of many firms, all of it or nothing (批量记录企业情况).</summary>
internal sealed class StandingImportVerb : IVerb
{
    private static readonly Argument<string> FileArgument = new("FILE")
    {
        Description =
            "csv：credit_code,kind,scope,value,from,to,document（或中文列名），一行一项 / csv with these columns, one thing a row",
    };

    private static readonly Option<bool> DryRunOption = new("--dry-run")
    {
        Description = "只预览，不记录 / only show what would change",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        new(
            "import",
            "从csv批量记录企业情况，全部记录或一条不记 / record what a csv says of many firms, all of it or nothing"
        )
        {
            FileArgument,
            DryRunOption,
            WorkOptions.Store,
            WorkOptions.Keys,
            WorkOptions.As,
            WorkOptions.Language,
            WorkOptions.Json,
        };

    /// <inheritdoc/>
    public string Group => "standing";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var (path, isDryRun) = (options.Text(FileArgument), options.Is(DryRunOption));
        var address = options.Store();
        // A preview does nothing for which somebody must answer.
        var by = isDryRun ? null : options.By();
        session.StopIfFaulty();
        var faults = new List<Fault>();
        var claims = StandingClaims.Read(Composition.StandingReader().Read(path), faults);
        if (faults.Count > 0)
        {
            throw new FaultException(faults);
        }

        var store = Store.Open(address!, session.Clock);
        foreach (var warning in ClaimWarnings.Of(store, claims))
        {
            session.Terminal.Error.WriteLine(warning);
        }

        var preview = ClaimPreview.Of(store, claims);
        var entries = isDryRun ? [] : new RecordStandings(store).Run(claims, by!);
        KeepingScreen.Done(
            session,
            store,
            () => StandingDocument.Recorded(entries, preview),
            () => StandingScreen.Imported(preview, isDryRun, session)
        );

        return ExitCodes.Done;
    }
}
