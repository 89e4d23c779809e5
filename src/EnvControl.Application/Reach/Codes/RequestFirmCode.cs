using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using NodaTime;

namespace EnvControl.Application.Reach.Codes;

/// <summary>Makes a one-time code for a firm that wants to sign in (索取验证码).</summary>
/// <param name="store">Keeps it, hashed.</param>
/// <param name="channel">Carries it to the firm's contact.</param>
/// <param name="clock">Tells now.</param>
/// <param name="settings">Limits.</param>
/// <remarks>For a firm that is not known the same is read and written, so that neither answer nor time tells it apart; whether there is a contact is looked at after the answer.</remarks>
public sealed class RequestFirmCode(
    IStore store,
    INoticeChannel channel,
    IClock clock,
    ReachSettings settings
)
{
    private const int MostCharacters = 64;

    private readonly FirmCodeLimits _limits = new(settings);

    /// <summary>Makes a code; an earlier one of the firm no longer opens.</summary>
    /// <param name="typed">The credit code as typed.</param>
    /// <param name="address">The address it comes from; only a hash of it is kept, for an hour.</param>
    /// <returns>What to send after answering. The answer is the same for every firm.</returns>
    public RequestedCode Run(string typed, string address)
    {
        var firm = FirmCodeTyped.Firm(typed);
        var name = FirmCodeTyped.Name(typed, MostCharacters);
        var now = clock.GetCurrentInstant();
        if (store.Read(kept => _limits.IsReached(kept.FirmCodes, name, address, FirmCodeAct.Request, now)))
        {
            return Refused();
        }

        return store.Write(
            new Deed(FirmCodeTyped.By(firm), "firm.code.request"),
            kept => Make(kept, firm, name, address)
        );
    }

    private RequestedCode Make(IKeptForWriting kept, CreditCode? firm, string name, string address)
    {
        kept.Record(new AuditSubject($"firm-code/{firm?.Text ?? FirmCodeTyped.NoFirm}"));
        if (_limits.IsReached(kept.FirmCodes, name, address, FirmCodeAct.Request, kept.Now))
        {
            return Refused();
        }

        _limits.Note(kept.FirmCodes, name, address, FirmCodeAct.Request, kept.Now);
        if (firm is not { } known)
        {
            return new RequestedCode(false, () => null, channel);
        }

        var code = kept.FirmCodes.Make(known, kept.Now + settings.CodeLife);
        return new RequestedCode(false, () => MessageOf(known, code), channel);
    }

    private RequestedCode Refused() => new(true, () => null, channel);

    private NoticeMessage? MessageOf(CreditCode firm, string code) =>
        store.Write(new Deed(FirmCodeTyped.By(firm), "firm.code.send"), kept => kept.Contacts.Read(firm))
            is { } contact
            ? new NoticeMessage(contact, NoticeTexts.OfCode(code, (int)settings.CodeLife.TotalMinutes))
            : null;
}
