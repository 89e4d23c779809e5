using EnvControl.Application.Reach;

namespace EnvControl.Application.Ports;

/// <summary>Makes and proves the signed links of notices (通知链接签名). Safe to share between threads.</summary>
public interface INoticeLinks
{
    /// <summary>The token of a link: 40 characters that may stand in an address as they are and tell nothing of firm or alert.</summary>
    string Token(NoticeLink link);

    /// <summary>What a token stands for; <c>null</c> when it was altered or made elsewhere, whichever.</summary>
    NoticeLink? Read(string? token);
}
