using EnvControl.Application.Ports;
using NodaTime;

namespace EnvControl.Application.Reach.Codes;

/// <summary>How often codes may be asked for and tried (验证码次数限制).</summary>
/// <param name="settings">The limits.</param>
internal sealed class FirmCodeLimits(ReachSettings settings)
{
    /// <summary>Whether it is too often.</summary>
    public bool IsReached(IFirmCodeBook book, string firm, string address, FirmCodeAct act, Instant now) =>
        book.CountOf(firm, act, now - settings.FirmWindow) >= settings.MostByFirm
        || book.CountFrom(address, now - settings.AddressWindow) >= settings.MostByAddress;

    /// <summary>Notes an act, and forgets those that count no more.</summary>
    public void Note(IFirmCodeBookForWriting book, string firm, string address, FirmCodeAct act, Instant now)
    {
        book.Forget(now - Duration.Max(settings.FirmWindow, settings.AddressWindow));
        book.Note(firm, address, act, now);
    }
}
