using System.CommandLine;
using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary><c>alert verify</c>: proves a list (核验清单).</summary>
internal sealed class AlertVerifyVerb : IVerb
{
    private static readonly Argument<string> ListArgument = new("N|FILE")
    {
        Description = "清单号或清单文件（.json） / the number of a list, or its file (.json)",
    };

    /// <inheritdoc/>
    public Command Command { get; } =
        AlertOptions.Of(
            "verify",
            "核验清单：印章、链、按存档版本重算，逐字节相同才算真实 / prove a list: seal, chain, and the list computed again from the stored versions, byte for byte",
            [ListArgument]
        );

    /// <inheritdoc/>
    public string Group => "alert";

    /// <inheritdoc/>
    public int Run(OptionReader options, Session session)
    {
        var typed = options.Text(ListArgument);
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (!isNumber && typed.Length > 0 && !File.Exists(typed))
        {
            session.Faults.Add(AlertFaults.NoListFile(typed));
        }

        var isWithoutStore =
            !isNumber
            && options.Text(WorkOptions.Keys) is not null
            && (options.Text(WorkOptions.Store) ?? StoreSettings.Db) is null;
        var address = isWithoutStore ? null : options.Store();
        session.StopIfFaulty();
        if (address is not null)
        {
            Composition.WarmEngines();
        }

        var store = address is null ? null : Composition.OpenStore(address, session.Clock);
        var verify = new VerifyList(
            store,
            store is null ? null : Composition.DecisionSources(store),
            Composition.ListComposer(),
            Composition.ListSeal(address?.KeysFolder ?? options.Text(WorkOptions.Keys)!)
        );
        var verdict = isNumber ? verify.OfNumber(number) : verify.OfFile(File.ReadAllBytes(typed));
        AlertAnswer.Show(verdict, session);
        return verdict.IsGenuine ? ExitCodes.Done : ExitCodes.Problems;
    }
}
