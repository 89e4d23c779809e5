using NodaTime;

namespace EnvControl.Storage.Reach;

/// <summary>That somebody asked for a code or tried one, as it is kept for a while (验证码操作行).</summary>
internal sealed class FirmCodeTryRow
{
    public long Number { get; init; }

    public required string FirmHash { get; init; }

    public required string AddressHash { get; init; }

    public int Act { get; init; }

    public Instant At { get; init; }
}
