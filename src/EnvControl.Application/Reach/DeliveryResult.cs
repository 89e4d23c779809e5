namespace EnvControl.Application.Reach;

/// <summary>What came of one attempt to reach a firm (送达结果).</summary>
public enum DeliveryResult
{
    /// <summary>已发出: handed to the channel; whether anybody reads it is not known.</summary>
    Sent = 1,

    /// <summary>未发出: no contact, or the channel refused.</summary>
    Failed = 2,

    /// <summary>已当面或电话告知: somebody at the firm was told in person.</summary>
    Told = 3,
}
