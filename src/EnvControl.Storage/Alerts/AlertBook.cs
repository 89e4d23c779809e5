using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Alerts;

/// <summary>The book of alerts in the database (预警台账).</summary>
internal sealed class AlertBook(StoreContext context) : IAlertBookForWriting
{
    public Alert? Find(int id) => context.Set<AlertRow>().Find(id)?.ToAlert();

    public IReadOnlyList<Alert> All() =>
        [.. context.Set<AlertRow>().AsNoTracking().OrderBy(row => row.Id).Select(row => row.ToAlert())];

    public int Acts() => context.Set<AlertEventRow>().Count();

    public IReadOnlyList<AlertEvent> Events(int alert) =>
        [
            .. context
                .Set<AlertEventRow>()
                .AsNoTracking()
                .Where(row => row.Alert == alert)
                .OrderBy(row => row.Number)
                .Select(row => row.ToEvent()),
        ];

    public KeptList? List(int number) =>
        Lists().FirstOrDefault(row => row.Number == number) is { } row
            ? row.ToList(IsActive(row.Number))
            : null;

    public IReadOnlyList<KeptList> ListsOf(int alert) =>
        [
            .. Lists()
                .Where(row => row.Alert == alert)
                .OrderBy(row => row.Number)
                .ToArray()
                .Select(row => row.ToList(IsActive(row.Number))),
        ];

    public KeptList? LastList() =>
        Lists().OrderByDescending(row => row.Number).FirstOrDefault() is { } row
            ? row.ToList(IsActive(row.Number))
            : null;

    public int NextAlert() => (context.Set<AlertRow>().Max(row => (int?)row.Id) ?? 0) + 1;

    public void Add(Alert alert, AlertEvent done)
    {
        context.Add(AlertRow.Of(alert));
        context.Add(AlertEventRow.Of(done));
        context.SaveChanges();
    }

    public void Change(Alert alert, AlertEvent done)
    {
        context.Set<AlertRow>().Find(alert.Id)!.Become(alert);
        context.Add(AlertEventRow.Of(done));
        context.SaveChanges();
    }

    public void Issue(KeptList list)
    {
        EndList(list.Alert);
        context.Add(AlertListRow.Of(list));
        context.Add(
            new ListStandingRow
            {
                Number = list.Number,
                Alert = list.Alert,
                IsActive = true,
            }
        );
        context.SaveChanges();
    }

    public void EndList(int alert)
    {
        foreach (
            var standing in context.Set<ListStandingRow>().Where(row => row.Alert == alert && row.IsActive)
        )
        {
            standing.IsActive = false;
        }

        // Before another list takes its place: the database allows one.
        context.SaveChanges();
    }

    private IQueryable<AlertListRow> Lists() => context.Set<AlertListRow>().AsNoTracking();

    private bool IsActive(int number) =>
        context.Set<ListStandingRow>().AsNoTracking().Any(row => row.Number == number && row.IsActive);
}
