using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>A firm's last one-time code, as it is kept (验证码行): hashed.</summary>
internal sealed class FirmCodeRow
{
    public required string CreditCode { get; init; }

    public required string Hash { get; set; }

    public Instant Until { get; set; }

    public bool IsUsed { get; set; }
}
