namespace EnvControl.Application.Reach.Codes;

/// <summary>What a typed one-time code is worth (验证码核对结果).</summary>
public enum FirmCodeVerdict
{
    /// <summary>通过.</summary>
    Accepted = 1,

    /// <summary>不通过: wrong, used, too old, or no such firm; which of them is not told.</summary>
    Refused = 2,

    /// <summary>次数过多: too often for this firm or from this address; it was not looked at.</summary>
    TooOften = 3,
}
