using EnvControl.Application.ApiKeys;
using EnvControl.Application.Ports;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace EnvControl.Storage.ApiKeys;

/// <summary>The keys of programs in the database (接口密钥库).</summary>
internal sealed class ApiKeyBook(StoreContext context) : IApiKeyBookForWriting
{
    public IReadOnlyList<ApiKey> All() =>
        [.. context.Set<ApiKeyRow>().AsNoTracking().OrderBy(row => row.Number).AsEnumerable().Select(Of)];

    public ApiKey? Find(string sha256) =>
        context.Set<ApiKeyRow>().AsNoTracking().SingleOrDefault(row => row.Sha256 == sha256) is { } row
            ? Of(row)
            : null;

    public KeptAnswer? Answer(int key, string idempotency) =>
        context
            .Set<KeptAnswerRow>()
            .AsNoTracking()
            .SingleOrDefault(row => row.Key == key && row.Idempotency == idempotency)
            is { } row
            ? new KeptAnswer(
                row.Key,
                row.Idempotency,
                row.Request,
                row.Status,
                row.Body,
                row.Tag,
                row.Location,
                row.At
            )
            : null;

    public void Put(ApiKey key)
    {
        if (context.Find<ApiKeyRow>(key.Number) is { } row)
        {
            (row.ConfirmedAt, row.RevokedBy, row.RevokedAt) = (key.ConfirmedAt, key.RevokedBy, key.RevokedAt);
        }
        else
        {
            context.Add(
                new ApiKeyRow
                {
                    Number = key.Number,
                    Name = key.Name,
                    Account = key.Account,
                    Scopes = string.Join(' ', key.Scopes.Select(ApiScopes.Spell)),
                    Sha256 = key.Sha256,
                    MadeBy = key.MadeBy,
                    MadeAt = key.MadeAt,
                    ExpiresAt = key.ExpiresAt,
                    ConfirmedAt = key.ConfirmedAt,
                    RevokedBy = key.RevokedBy,
                    RevokedAt = key.RevokedAt,
                }
            );
        }

        context.SaveChanges();
    }

    public void Keep(KeptAnswer answer, Instant forgotten)
    {
        context.Set<KeptAnswerRow>().Where(row => row.At < forgotten).ExecuteDelete();
        context.Add(
            new KeptAnswerRow
            {
                Key = answer.Key,
                Idempotency = answer.Idempotency,
                Request = answer.Request,
                Status = answer.Status,
                Body = answer.Body.ToArray(),
                Tag = answer.Tag,
                Location = answer.Location,
                At = answer.At,
            }
        );
        context.SaveChanges();
    }

    private static ApiKey Of(ApiKeyRow row) =>
        new(
            row.Number,
            row.Name,
            row.Account,
            [
                .. row
                    .Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(spelt =>
                        ApiScopes.TryParse(spelt, out var scope)
                            ? scope
                            : throw new InvalidDataException($"What is kept is no scope: {spelt}")
                    ),
            ],
            row.Sha256,
            row.MadeBy,
            row.MadeAt,
            row.ExpiresAt
        )
        {
            ConfirmedAt = row.ConfirmedAt,
            RevokedBy = row.RevokedBy,
            RevokedAt = row.RevokedAt,
        };
}
