using EnvControl.Application.Ports;
using EnvControl.Application.Reach;

namespace EnvControl.Storage.Tests.Reach;

/// <summary>A channel that keeps what it is handed.</summary>
internal sealed class CapturingChannel : INoticeChannel
{
    public List<NoticeMessage> Sent { get; } = [];

    public string Name => "试验";

    public NoticeOutcome Send(NoticeMessage message)
    {
        Sent.Add(message);
        return new NoticeOutcome(true, string.Empty);
    }
}
