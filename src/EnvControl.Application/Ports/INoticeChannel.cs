using EnvControl.Application.Reach;

namespace EnvControl.Application.Ports;

/// <summary>Carries messages to firms (通知渠道): a folder for the operator's own gateway, a web address. Safe to share between threads.</summary>
public interface INoticeChannel
{
    /// <summary>What deliveries call it: 短信, 文件.</summary>
    string Name { get; }

    /// <summary>Hands a message over. It does not throw for a message that can't be sent: it says so.</summary>
    NoticeOutcome Send(NoticeMessage message);
}
