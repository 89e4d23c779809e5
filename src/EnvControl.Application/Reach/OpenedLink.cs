using NodaTime;

namespace EnvControl.Application.Reach;

/// <summary>What a token turned out to be (链接识别结果).</summary>
/// <param name="Standing">What it is worth.</param>
/// <param name="Link">What it opens; <c>null</c> when it is not recognised.</param>
/// <param name="List">The last list of the alert; <c>null</c> when it is not recognised or nothing was issued.</param>
/// <param name="Until">Until when it opens; <c>null</c> while the alert is not lifted.</param>
public sealed record OpenedLink(LinkStanding Standing, NoticeLink? Link, int? List, Instant? Until);
