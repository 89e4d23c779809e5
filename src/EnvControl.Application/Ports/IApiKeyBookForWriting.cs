using EnvControl.Application.ApiKeys;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>The keys of programs, while an action changes them (接口密钥库写入).</summary>
public interface IApiKeyBookForWriting : IApiKeyBook
{
    /// <summary>Adds a key, or puts it in the place of what was there under its number.</summary>
    void Put(ApiKey key);

    /// <summary>Keeps an answer; those of before an instant are forgotten.</summary>
    void Keep(KeptAnswer answer, Instant forgotten);
}
