using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using EnvControl.Application.ApiKeys;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Api.Keys;
using NodaTime;

namespace EnvControl.Web.Api.Answers;

/// <summary>Does what a changing request asks, once (幂等执行): the change, its entry in the trail with the key's name, and the answer are kept together or not at all.</summary>
/// <param name="store">Keeps them.</param>
/// <param name="clock">Tells now.</param>
internal sealed class Once(IStore store, IClock clock)
{
    /// <summary>What the trail calls a changing request that was refused.</summary>
    public const string Refused = "api.refused";

    private const string Replayed = "Idempotency-Replayed";
    private readonly ConcurrentDictionary<(int Key, string Idempotency), byte> _underWay = new();

    /// <summary>Does it, or answers what was answered before.</summary>
    /// <param name="context">The request.</param>
    /// <param name="content">The SHA-256 of what it holds.</param>
    /// <param name="isNeeded">Whether an <c>Idempotency-Key</c> must be there.</param>
    /// <param name="act">Does it, in the store it is given.</param>
    /// <param name="answer">The answer, from what came of the action.</param>
    public IResult Run(
        HttpContext context,
        string content,
        bool isNeeded,
        Action<IStore> act,
        Func<object?, Answer> answer
    )
    {
        var key = context.Key();
        var idempotency = Chosen(context, isNeeded);
        if (idempotency is null)
        {
            return Act(context, key, null, string.Empty, act, answer).Result;
        }

        var request = HashOf(
            $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {content}"
        );
        if (!_underWay.TryAdd((key.Number, idempotency), 0))
        {
            throw new StatusException(StatusCodes.Status409Conflict, ApiFaults.UnderWay());
        }

        try
        {
            if (
                store.Read(kept => kept.ApiKeys.Answer(key.Number, idempotency)) is { } before
                && IsKept(before)
            )
            {
                return before.Request == request
                    ? Again(context, before)
                    : throw new StatusException(
                        StatusCodes.Status422UnprocessableEntity,
                        ApiFaults.OtherRequest()
                    );
            }

            return Act(context, key, idempotency, request, act, answer).Result;
        }
        finally
        {
            _underWay.TryRemove((key.Number, idempotency), out _);
        }
    }

    /// <summary>The SHA-256 of a text.</summary>
    public static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private Answer Act(
        HttpContext context,
        ApiKey key,
        string? idempotency,
        string request,
        Action<IStore> act,
        Func<object?, Answer> answer
    )
    {
        Answer? given = null;
        var asked = $"{context.Request.Method} {context.Request.Path}";
        try
        {
            act(
                new KeyedStore(
                    store,
                    key,
                    asked,
                    (kept, result) =>
                    {
                        given = answer(result);
                        if (idempotency is not null)
                        {
                            Keep(kept, key, idempotency, request, given);
                        }
                    }
                )
            );
        }
        catch (Exception wrong) when (FaultsOf(wrong) is { Length: > 0 } faults && given is null)
        {
            store.Write(
                new Deed(context.Actor(), Refused),
                kept =>
                {
                    kept.Record(
                        new AuditSubject(key.Subject, Details: $"{asked} {string.Join(' ', faults)}")
                    );
                    return key;
                }
            );
            throw;
        }

        return given!;
    }

    private void Keep(IKeptForWriting kept, ApiKey key, string idempotency, string request, Answer given)
    {
        if (kept.ApiKeys.Answer(key.Number, idempotency) is { } before && IsKept(before))
        {
            // Another server was first.
            throw new RefusedException([ApiFaults.UnderWay()]);
        }

        var now = clock.GetCurrentInstant();
        kept.ApiKeys.Keep(
            new KeptAnswer(
                key.Number,
                idempotency,
                request,
                given.Status,
                given.Body,
                given.Tag,
                given.Location,
                now
            ),
            now - KeptAnswer.KeptFor
        );
    }

    private bool IsKept(KeptAnswer answer) => answer.At >= clock.GetCurrentInstant() - KeptAnswer.KeptFor;

    private static IResult Again(HttpContext context, KeptAnswer before)
    {
        context.Response.Headers[Replayed] = "true";
        return new Answer(before.Status, before.Body.ToArray(), before.Tag, before.Location).Result;
    }

    private static string? Chosen(HttpContext context, bool isNeeded)
    {
        var typed = context.Request.Headers["Idempotency-Key"].ToString();
        if (typed.Length == 0 && !isNeeded)
        {
            return null;
        }

        return
            typed.Length is > 0 and <= KeptAnswer.MostCharacters
            && typed.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_' or ':')
            ? typed
            : throw new StatusException(StatusCodes.Status400BadRequest, ApiFaults.BadIdempotency());
    }

    private static string[] FaultsOf(Exception wrong) =>
        [
            .. (
                wrong switch
                {
                    StatusException own => own.Faults,
                    FaultException faulty => [.. faulty.Faults],
                    _ => [],
                }
            )
                .Select(fault => fault.Code)
                .Distinct(StringComparer.Ordinal),
        ];
}
