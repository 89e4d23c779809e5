using EnvControl.Application.Keeping;
using EnvControl.Application.Objections;
using EnvControl.Application.Ports;
using EnvControl.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace EnvControl.Storage.Objections;

/// <summary>Objections and answers in the database (异议台账).</summary>
internal sealed class ObjectionBook(StoreContext context) : IObjectionBookForWriting
{
    public Objection? Find(int number) =>
        Answered(Rows().Where(row => row.Number == number)).FirstOrDefault();

    public IReadOnlyList<Objection> Of(int list) => [.. Answered(Rows().Where(row => row.List == list))];

    public IReadOnlyList<Objection> Of(int list, CreditCode firm)
    {
        var code = firm.Text;
        return [.. Answered(Rows().Where(row => row.List == list && row.CreditCode == code))];
    }

    public IReadOnlyList<Objection> Waiting() =>
        [.. Answered(Rows().Where(row => !Answers().Any(answer => answer.Objection == row.Number)))];

    public IEnumerable<IHashedRecord> Records()
    {
        foreach (var objection in Answered(Rows()))
        {
            yield return objection;
            if (objection.Answer is { } answer)
            {
                yield return answer;
            }
        }
    }

    public int NextNumber() => (context.Set<ObjectionRow>().Max(row => (int?)row.Number) ?? 0) + 1;

    public void Add(Objection objection)
    {
        context.Add(ObjectionRow.Of(objection));
        context.SaveChanges();
    }

    public void Add(ObjectionAnswer answer)
    {
        context.Add(ObjectionAnswerRow.Of(answer));
        context.SaveChanges();
    }

    private IEnumerable<Objection> Answered(IQueryable<ObjectionRow> rows) =>
        rows.OrderBy(row => row.Number)
            .GroupJoin(
                Answers(),
                row => row.Number,
                answer => answer.Objection,
                (row, answers) => new { row, answers }
            )
            .SelectMany(pair => pair.answers.DefaultIfEmpty(), (pair, answer) => new { pair.row, answer })
            .AsEnumerable()
            .Select(pair => pair.row.ToObjection(pair.answer?.ToAnswer()));

    private IQueryable<ObjectionRow> Rows() => context.Set<ObjectionRow>().AsNoTracking();

    private IQueryable<ObjectionAnswerRow> Answers() => context.Set<ObjectionAnswerRow>().AsNoTracking();
}
