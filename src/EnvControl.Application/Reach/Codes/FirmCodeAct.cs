namespace EnvControl.Application.Reach.Codes;

/// <summary>What somebody did about a firm's one-time code (验证码操作).</summary>
public enum FirmCodeAct
{
    /// <summary>索取.</summary>
    Request = 1,

    /// <summary>核对.</summary>
    Try = 2,
}
