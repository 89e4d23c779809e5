using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;

namespace EnvControl.Application.Alerts;

/// <summary>Works out what the notice in the making would list (预览): decided by both engines, held against the list before.</summary>
/// <param name="store">Keeps the lists.</param>
/// <param name="sources">Fetches inventory and rules.</param>
/// <param name="composer">Works out the list.</param>
public sealed class PreviewAlert(IStore store, IDecisionSources sources, ListComposer composer)
{
    /// <summary>The preview; <c>null</c> where nothing is in the making that makes a list.</summary>
    /// <param name="alert">The alert. What comes out depends on nothing else that could still change.</param>
    public AlertPreview? Run(Alert alert)
    {
        if (
            alert.State is AlertState.Withdrawn or AlertState.Lifted or AlertState.Evaluated
            || alert.Pending is not { Lifting: null } pending
        )
        {
            return null;
        }

        var loaded = sources.Load(pending.Basis);
        var matter = NoticeMatter.Of(alert, pending);
        var body = composer.Run(matter, loaded);
        var before = Before(alert, pending)?.Read();
        return new AlertPreview(
            body,
            loaded.Rules,
            composer.Engines,
            [.. NoticeMatter.Open(body, pending)],
            before is null
                ? null
                : ListComparison.Of(
                    before,
                    new AlertList(before.Head with { Alert = alert.Id, Matter = matter }, body)
                )
        );
    }

    /// <summary>Of a change the list that it replaces; of a new alert the last list of its level, or else the last of all.</summary>
    private KeptList? Before(Alert alert, AlertNotice pending) =>
        store.Read(kept =>
        {
            var own = alert.Notices.LastOrDefault(notice => notice.List is not null)?.List;
            var alike = own ?? LastIssued.Of(kept.Alerts.All(), pending.Level)?.List;
            return alike is { } number ? kept.Alerts.List(number) : kept.Alerts.LastList();
        });
}
