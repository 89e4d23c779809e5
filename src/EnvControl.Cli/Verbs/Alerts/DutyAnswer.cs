using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Lookup;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Faults;
using EnvControl.Storage.Opening;
using NodaTime;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>Answers what the issued lists ask at an instant (某一时刻的义务): <c>measures --at</c> and <c>explain --at</c> where a store is named.</summary>
internal static class DutyAnswer
{
    /// <summary>Whether that is the question: an instant, a store, and neither a level nor an inventory of its own.</summary>
    public static bool IsAsked(OptionReader options) =>
        options.Text(WorkOptions.At) is { } at
        && BureauHour.TryParse(at, out _)
        && options.Text(WorkOptions.Level) is null
        && options.Text(WorkOptions.Inventory) is null
        && options.Text(WorkOptions.Rules) is null
        && options.Text(WorkOptions.On) is null
        && (options.Text(WorkOptions.Store) ?? StoreSettings.Db) is not null;

    /// <summary>Every firm's duty.</summary>
    public static int City(OptionReader options, string folder, Session session)
    {
        var (desk, at) = Open(options, session);
        var duties = new DutiesAt(desk.Store).Run(at);
        var files = Composition.AlertListWriter().Write(duties, at, folder);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, DutyDocument.Of(duties, at, files));
        }
        else
        {
            Screen(session).City(duties, at, files);
        }

        return ExitCodes.Done;
    }

    /// <summary>One firm's duty.</summary>
    public static int Firm(OptionReader options, Session session)
    {
        var typed = options.Text(FirmQuestion.Firm).Trim();
        var (desk, at) = Open(options, session);
        var duties = new DutiesAt(desk.Store).Run(at);
        ImmutableArray<FirmDuty> found =
        [
            .. duties.Where(duty =>
                duty.CreditCode.Equals(typed, StringComparison.OrdinalIgnoreCase)
                || duty.Name.Contains(typed, StringComparison.Ordinal)
            ),
        ];
        var exact = found.Where(duty => duty.Name == typed || duty.CreditCode == typed).ToImmutableArray();
        found = exact.Length == 1 ? exact : found;
        if (found.Length > 1)
        {
            return Problem(UsageFaults.SeveralFirms(typed, found.Length), session);
        }

        if (found.IsEmpty && Unknown(typed, desk, at) is { } fault)
        {
            // A slip of the pen must not read as "no duty".
            return Problem(fault, session);
        }

        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, DutyDocument.Of(found.FirstOrDefault(), typed, at));
        }
        else
        {
            Screen(session).Firm(found.FirstOrDefault(), typed, at);
        }

        return ExitCodes.Done;
    }

    /// <summary>What is wrong with a firm that no list names, when the inventory does not know it either.</summary>
    private static Fault? Unknown(string typed, AlertDesk desk, Instant at)
    {
        var inventory = desk.Sources.Load(desk.Sources.Newest(at)).Inventory;
        var matches = FirmSearch.Find(inventory.Enterprises, typed);
        return matches.Firms.Length switch
        {
            1 => null,
            0 => UsageFaults.NoFirm(typed, matches.Nearest),
            var several => UsageFaults.SeveralFirms(typed, several),
        };
    }

    private static (AlertDesk Desk, Instant At) Open(OptionReader options, Session session)
    {
        _ = BureauHour.TryParse(options.Text(WorkOptions.At)!, out var at);
        StoreAddress? address = options.Store();
        session.StopIfFaulty();
        return (new AlertDesk(address!, session), at);
    }

    private static int Problem(Fault fault, Session session)
    {
        session.Terminal.Error.WriteLine(fault);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, FaultDocument.Of([fault]));
        }

        return ExitCodes.Problems;
    }

    private static DutyScreen Screen(Session session) =>
        new(session.Screen(), new AlertWording(session.Language));
}
