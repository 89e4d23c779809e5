using EnvControl.Application.Ports;

namespace EnvControl.Application.Reach.Codes;

/// <summary>What asking for a one-time code came to (索取验证码结果): whether a firm is known cannot be seen from it.</summary>
/// <param name="isTooOften">Whether it was asked for too often.</param>
/// <param name="message">Looks up whom to send what; <c>null</c> for nobody.</param>
/// <param name="channel">Carries it.</param>
public sealed class RequestedCode(bool isTooOften, Func<NoticeMessage?> message, INoticeChannel channel)
{
    /// <summary>Whether it was asked for too often, for this firm or from this address; then nothing was made.</summary>
    public bool IsTooOften => isTooOften;

    /// <summary>Looks for a contact and sends it the code. After the page has answered: both take time that would tell.</summary>
    /// <returns>Whether nothing went wrong; for the log.</returns>
    public bool Send() => message() is not { } made || channel.Send(made).IsSent;
}
