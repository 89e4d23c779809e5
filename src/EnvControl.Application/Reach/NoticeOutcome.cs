namespace EnvControl.Application.Reach;

/// <summary>What a channel made of a message (发送结果).</summary>
/// <param name="IsSent">Whether it took it.</param>
/// <param name="Remark">What it said, for people; nobody's phone; empty for nothing.</param>
public sealed record NoticeOutcome(bool IsSent, string Remark);
