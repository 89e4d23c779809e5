using EnvControl.Application.Reach.Codes;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>One-time codes, while an action makes or uses one (写入中的验证码台账).</summary>
public interface IFirmCodeBookForWriting : IFirmCodeBook
{
    /// <summary>Makes a code for a firm in place of an earlier one, and keeps it hashed.</summary>
    /// <returns>Six digits.</returns>
    string Make(CreditCode firm, Instant until);

    /// <summary>Uses a code up; whether it was the firm's, in time, and not used before is looked at in the same time whatever is wrong.</summary>
    bool Use(CreditCode firm, string code, Instant now);

    /// <summary>Notes that something was done.</summary>
    void Note(string firm, string address, FirmCodeAct act, Instant at);

    /// <summary>Forgets what was done before an instant, and codes that ran out before it.</summary>
    void Forget(Instant before);
}
