using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;

namespace EnvControl.Application.ApiKeys;

/// <summary>The store as a key of a program writes in it (经密钥写入的存储): whatever a use case does, the trail says in the same action which key it was asked by, and the answer is kept with it.</summary>
/// <param name="store">The store.</param>
/// <param name="key">The key.</param>
/// <param name="request">What was asked, for the trail: <c>POST /api/v1/alerts/3/issue</c>.</param>
/// <param name="written">Told what came of an action, while it is being kept; may refuse it.</param>
public sealed class KeyedStore(
    IStore store,
    ApiKey key,
    string request,
    Action<IKeptForWriting, object?> written
) : IStore
{
    /// <inheritdoc/>
    public T Read<T>(Func<IKept, T> read) => store.Read(read);

    /// <inheritdoc/>
    public long Mark() => store.Mark();

    /// <inheritdoc/>
    public T Write<T>(Deed deed, Func<IKeptForWriting, T> write) =>
        store.Write(
            deed,
            kept =>
            {
                var result = write(kept);
                kept.Record(new AuditSubject(key.Subject, Details: request));
                written(kept, result);
                return result;
            }
        );
}
