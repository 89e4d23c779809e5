using EnvControl.Application.Inspections;
using EnvControl.Application.Keeping;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Inspections;

/// <summary>Findings in the database (核查台账).</summary>
internal sealed class InspectionBook(StoreContext context) : IInspectionBookForWriting
{
    public Finding? Find(int number) =>
        WithPhotos(Rows().Where(row => row.Number == number)) is [var found] ? found : null;

    public IReadOnlyList<Finding> Of(int list) => WithPhotos(Rows().Where(row => row.List == list));

    public IReadOnlyList<Finding> Of(int list, CreditCode firm)
    {
        var code = firm.Text;
        return WithPhotos(Rows().Where(row => row.List == list && row.CreditCode == code));
    }

    public IEnumerable<IHashedRecord> Records() => WithPhotos(Rows());

    public int NextNumber() => (context.Set<FindingRow>().Max(row => (int?)row.Number) ?? 0) + 1;

    public void Add(Finding finding)
    {
        context.Add(FindingRow.Of(finding));
        context.AddRange(
            finding.Photos.Select(
                (photo, place) =>
                    new FindingPhotoRow
                    {
                        Finding = finding.Number,
                        Place = place,
                        Sha256 = photo,
                    }
            )
        );
        context.SaveChanges();
    }

    private IReadOnlyList<Finding> WithPhotos(IQueryable<FindingRow> rows)
    {
        var photos = context
            .Set<FindingPhotoRow>()
            .AsNoTracking()
            .Where(photo => rows.Any(row => row.Number == photo.Finding))
            .OrderBy(photo => photo.Place)
            .ToLookup(photo => photo.Finding, photo => photo.Sha256);
        return
        [
            .. rows.OrderBy(row => row.Number)
                .AsEnumerable()
                .Select(row => row.ToFinding([.. photos[row.Number]])),
        ];
    }

    private IQueryable<FindingRow> Rows() => context.Set<FindingRow>().AsNoTracking();
}
