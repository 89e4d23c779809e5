using EnvControl.Application.ApiKeys;

namespace EnvControl.Application.Ports;

/// <summary>The keys of programs, and what was answered to them (接口密钥库).</summary>
public interface IApiKeyBook
{
    /// <summary>All keys ever made, by number.</summary>
    IReadOnlyList<ApiKey> All();

    /// <summary>The key whose secret has a hash, good or not; <c>null</c> for none.</summary>
    ApiKey? Find(string sha256);

    /// <summary>The answer kept for an <c>Idempotency-Key</c> of a key, however old; <c>null</c> for none.</summary>
    KeptAnswer? Answer(int key, string idempotency);
}
