using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Text;
using EnvControl.Cli.Documents;
using EnvControl.Cli.Screens;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>Answers about alerts (预警答复): one JSON document, or a screen.</summary>
internal static class AlertAnswer
{
    /// <summary>A draft, and what its list would say.</summary>
    public static void Show(DraftedAlert drafted, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertDocument.Of(drafted.Alert, drafted.Body));
            return;
        }

        var screen = Screen(session);
        screen.Head(drafted.Alert);
        screen.Body(drafted.Alert, drafted.Body, new Wording(drafted.Rules, session.Language));
    }

    /// <summary>An alert.</summary>
    public static void Show(Alert alert, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertDocument.Of(alert, null));
            return;
        }

        Screen(session).Head(alert);
    }

    /// <summary>What was issued. It stays issued when its files cannot be written: that is told, with how to get them.</summary>
    public static int Show(IssuedList issued, string folder, Session session)
    {
        ImmutableArray<string> files = [];
        Fault[] faults = [];
        try
        {
            files = issued.List is { } list
                ? Composition.AlertListWriter().Write(issued.Kept!.Sealed, list, issued.Rules!, folder)
                : [];
        }
        catch (FaultException unwritten)
        {
            faults = [.. unwritten.Faults, AlertFaults.NotExported(issued.Kept!.Number)];
        }

        AlertDesk.Warn(faults, session);
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertDocument.Of(issued, files, faults));
        }
        else
        {
            var screen = Screen(session);
            screen.Head(issued.Alert);
            screen.Issued(issued, files);
        }

        return faults.Length > 0 ? ExitCodes.Problems : ExitCodes.Done;
    }

    /// <summary>The book.</summary>
    public static void Show(ImmutableArray<Alert> alerts, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertDocument.Of(alerts));
            return;
        }

        Screen(session).Book(alerts);
    }

    /// <summary>One alert with all that was done.</summary>
    public static void Show(AlertView view, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertDocument.Of(view));
            return;
        }

        var screen = Screen(session);
        screen.Head(view.Alert);
        screen.Course(view);
        if (view.Body is { } body)
        {
            screen.Body(view.Alert, body, new Wording(view.Rules!, session.Language));
        }
    }

    /// <summary>What a list turned out to be.</summary>
    public static void Show(ListVerdict verdict, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertListDocument.Of(verdict));
            return;
        }

        new AlertListScreen(session.Screen(), new AlertWording(session.Language)).Show(verdict);
    }

    /// <summary>Two lists compared.</summary>
    public static void Show(ListComparison comparison, Session session)
    {
        if (session.IsJson)
        {
            JsonOutput.Write(session.Terminal.Out, AlertListDocument.Of(comparison));
            return;
        }

        new AlertListScreen(session.Screen(), new AlertWording(session.Language)).Show(comparison);
    }

    private static AlertScreen Screen(Session session) =>
        new(session.Screen(), new AlertWording(session.Language));
}
