using System.Collections.Immutable;

namespace EnvControl.Engine.SitePlans;

/// <summary>What is to be said of a firm's filing at a level beyond its lines (企业填报情况).</summary>
/// <param name="Text">The text filed for the whole firm; empty when there is none.</param>
/// <param name="SharedWith">How many other firms filed the same words at this level.</param>
/// <param name="NotApplied">Clauses about process steps of which the firm has no line, word for word.</param>
public sealed record FirmFiling(string Text, int SharedWith, ImmutableArray<string> NotApplied)
{
    /// <summary>From how many other firms on a text counts as shared (雷同).</summary>
    public const int ManyFirms = 5;

    /// <summary>Nothing was filed.</summary>
    public static FirmFiling None { get; } = new(string.Empty, 0, []);

    /// <summary>Whether so many firms filed the same words that nobody can have planned for this one.</summary>
    public bool IsShared => SharedWith >= ManyFirms;
}
