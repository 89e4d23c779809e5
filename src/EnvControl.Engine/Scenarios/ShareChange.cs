using EnvControl.Domain.Amounts;

namespace EnvControl.Engine.Scenarios;

/// <summary>A rule asks for another share (改动规则比例), whether the rule is law or an assumption.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Note">Why.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Action">Only its measures of this action; <c>null</c> for all that have a share.</param>
/// <param name="Process">Only its measures for this process step; <c>null</c> for any.</param>
/// <param name="Share">The part that stops.</param>
public sealed record ShareChange(
    string Where,
    string? Note,
    string Rule,
    string? Action,
    string? Process,
    Permille Share
) : Change(Where, Note);
