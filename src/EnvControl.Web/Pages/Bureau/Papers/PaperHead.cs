using EnvControl.Domain.Alerts;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>What stands at the head of a paper (打印件抬头): title, number, level, and the code by which anybody can verify it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Number">The number of the list.</param>
/// <param name="Note">What else is said beside it; empty for nothing.</param>
/// <param name="Level">The level; <c>null</c> where none holds any more.</param>
/// <param name="Address">Where it is verified.</param>
/// <param name="IsFirst">Whether it is the first paper of the page.</param>
public sealed record PaperHead(
    string Title,
    string Number,
    string Note,
    AlertLevel? Level,
    string Address,
    bool IsFirst = true
);
