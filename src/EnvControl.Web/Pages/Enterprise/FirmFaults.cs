using EnvControl.Domain.Faults;

namespace EnvControl.Web.Pages.Enterprise;

/// <summary>What can stand against a firm that signs in (企业登录问题).</summary>
internal static class FirmFaults
{
    /// <summary>A code that opens nothing, whatever the reason.</summary>
    public static Fault WrongCode() =>
        Fault.Of(
            "EC6301",
            string.Empty,
            "信用代码或验证码不对，或验证码已用过、已过期。",
            "The credit code or one-time code is wrong, or the code was used or has ended.",
            "请核对后再试，或重新索取验证码。",
            "Check both and try again, or ask for another code."
        );

    /// <summary>Too many tries.</summary>
    public static Fault TooOften() =>
        Fault.Of(
            "EC6302",
            string.Empty,
            "索取或尝试验证码的次数过多。",
            "Codes were asked for or tried too often.",
            "请过15分钟再试；急事请打值班电话。",
            "Try again in 15 minutes; call the duty office in a hurry."
        );
}
