using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Reach;

/// <summary>Deliveries, openings and acknowledgements in the database (送达与签收台账).</summary>
internal sealed class ReachBook(StoreContext context) : IReachBookForWriting
{
    public IReadOnlyList<Delivery> Deliveries(int list) =>
        [
            .. All<DeliveryRow>()
                .Where(row => row.List == list)
                .OrderBy(row => row.CreditCode)
                .ThenBy(row => row.Number)
                .AsEnumerable()
                .Select(row => row.ToDelivery()),
        ];

    public IReadOnlyList<Delivery> Deliveries(int list, CreditCode firm)
    {
        var code = firm.Text;
        return
        [
            .. All<DeliveryRow>()
                .Where(row => row.List == list && row.CreditCode == code)
                .OrderBy(row => row.Number)
                .AsEnumerable()
                .Select(row => row.ToDelivery()),
        ];
    }

    public IReadOnlyList<FirstOpening> Openings(int list) =>
        [
            .. All<OpeningRow>()
                .Where(row => row.List == list)
                .OrderBy(row => row.CreditCode)
                .AsEnumerable()
                .Select(row => row.ToOpening()),
        ];

    public FirstOpening? FirstOpening(int list, CreditCode firm)
    {
        var code = firm.Text;
        return All<OpeningRow>()
            .FirstOrDefault(row => row.List == list && row.CreditCode == code)
            ?.ToOpening();
    }

    public IReadOnlyList<Acknowledgement> Acknowledgements(int list) =>
        [
            .. All<AcknowledgementRow>()
                .Where(row => row.List == list)
                .OrderBy(row => row.CreditCode)
                .AsEnumerable()
                .Select(row => row.ToAcknowledgement()),
        ];

    public Acknowledgement? Acknowledgement(int list, CreditCode firm)
    {
        var code = firm.Text;
        return All<AcknowledgementRow>()
            .FirstOrDefault(row => row.List == list && row.CreditCode == code)
            ?.ToAcknowledgement();
    }

    public IEnumerable<IHashedRecord> Records()
    {
        foreach (var row in All<DeliveryRow>())
        {
            yield return row.ToDelivery();
        }

        foreach (var row in All<OpeningRow>())
        {
            yield return row.ToOpening();
        }

        foreach (var row in All<AcknowledgementRow>())
        {
            yield return row.ToAcknowledgement();
        }
    }

    public void Add(IReadOnlyCollection<Delivery> deliveries)
    {
        context.AddRange(deliveries.Select(DeliveryRow.Of));
        context.SaveChanges();
    }

    public void Add(FirstOpening opening)
    {
        context.Add(OpeningRow.Of(opening));
        context.SaveChanges();
    }

    public void Add(Acknowledgement acknowledgement)
    {
        context.Add(AcknowledgementRow.Of(acknowledgement));
        context.SaveChanges();
    }

    private IQueryable<T> All<T>()
        where T : class => context.Set<T>().AsNoTracking();
}
