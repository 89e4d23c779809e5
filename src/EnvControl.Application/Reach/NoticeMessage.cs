using EnvControl.Application.Contacts;
using EnvControl.Domain.Law;

namespace EnvControl.Application.Reach;

/// <summary>A message to a firm (通知消息), to be handed to a channel. It is kept nowhere.</summary>
/// <param name="To">Whom it is for.</param>
/// <param name="Text">What it says, in Chinese and English.</param>
public sealed record NoticeMessage(Contact To, Bilingual Text)
{
    /// <summary>The firm only: a message that slips into a log tells no phone, link or code.</summary>
    public override string ToString() => To.ToString();
}
