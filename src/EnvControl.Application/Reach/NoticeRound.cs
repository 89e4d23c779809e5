namespace EnvControl.Application.Reach;

/// <summary>What sending the notices of a list came to (通知发送结果).</summary>
/// <param name="Sent">How many went out.</param>
/// <param name="Failed">How many the channel did not take.</param>
/// <param name="WithoutContact">How many firms have no contact.</param>
/// <param name="SentBefore">To how many firms one had gone out over this channel already.</param>
public sealed record NoticeRound(int Sent, int Failed, int WithoutContact, int SentBefore);
