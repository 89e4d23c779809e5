using EnvControl.Application.Reach.Codes;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>How often one-time codes were asked for and tried (验证码台账). Credit codes as typed and addresses are kept as keyed hashes.</summary>
public interface IFirmCodeBook
{
    /// <summary>How often something was done about a firm since an instant.</summary>
    int CountOf(string firm, FirmCodeAct act, Instant since);

    /// <summary>How often anything was done from an address since an instant.</summary>
    int CountFrom(string address, Instant since);
}
