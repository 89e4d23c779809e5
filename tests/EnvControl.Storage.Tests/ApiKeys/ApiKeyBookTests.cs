using System.Text;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using NodaTime;

namespace EnvControl.Storage.Tests.ApiKeys;

public class ApiKeyBookTests
{
    private static readonly Instant Then = Instant.FromUtc(2020, 12, 1, 8, 0);

    private static readonly ApiKey Made = new(
        1,
        "市政务平台",
        7,
        [ApiScope.ReadLists, ApiScope.WriteAlerts],
        ApiKeySecret.Hash("a"),
        "安(an)",
        Then,
        Then + Duration.FromDays(365)
    );

    [Theory, OnSqlite, OnPostgres]
    public void A_key_comes_back_as_it_was_kept_and_only_what_becomes_of_it_changes(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Write(store, kept => kept.ApiKeys.Put(Made));
        Found(store).ShouldBe(Said(Made));
        store.Read(kept => kept.ApiKeys.Find(ApiKeySecret.Hash("b"))).ShouldBeNull();

        var revoked = Made with { ConfirmedAt = Then, RevokedBy = "王(wang)", RevokedAt = Then };
        Write(store, kept => kept.ApiKeys.Put(revoked with { Account = 8 }));
        Found(store).ShouldBe(Said(revoked));
        store.Read(kept => kept.ApiKeys.All()).Count.ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public void An_answer_is_kept_for_its_time_and_none_takes_its_place_before(string kind)
    {
        using var database = new TestDatabase(kind);
        var store = database.Open();
        Write(store, kept => kept.ApiKeys.Keep(Answer(1, "x", Then), Then - KeptAnswer.KeptFor));
        var found = store.Read(kept => kept.ApiKeys.Answer(1, "x"))!;
        Encoding.UTF8.GetString(found.Body.Span).ShouldBe("{\"签发\":1}");
        (found.Status, found.Tag, found.Location, found.At).ShouldBe((201, "t", "/l", Then));
        store.Read(kept => kept.ApiKeys.Answer(2, "x")).ShouldBeNull();

        Should.Throw<Exception>(() =>
            Write(store, kept => kept.ApiKeys.Keep(Answer(1, "x", Then), Then - KeptAnswer.KeptFor))
        );
        var later = Then + KeptAnswer.KeptFor + Duration.Epsilon * 100;
        Write(store, kept => kept.ApiKeys.Keep(Answer(1, "x", later), later - KeptAnswer.KeptFor));
        store.Read(kept => kept.ApiKeys.Answer(1, "x"))!.At.ShouldBe(later);
    }

    private static KeptAnswer Answer(int key, string idempotency, Instant at) =>
        new(key, idempotency, ApiKeySecret.Hash("r"), 201, "{\"签发\":1}"u8.ToArray(), "t", "/l", at);

    private static string Said(ApiKey key) => $"{key with { Scopes = [] }} {string.Join(' ', key.Scopes)}";

    private static string Found(Store store) =>
        Said(store.Read(kept => kept.ApiKeys.Find(Made.Sha256)).ShouldNotBeNull());

    private static void Write(Store store, Action<IKeptForWriting> write) =>
        store.Write(
            new Deed(Actor.Of("试"), "test"),
            kept =>
            {
                write(kept);
                kept.Record(new AuditSubject("test"));
                return true;
            }
        );
}
