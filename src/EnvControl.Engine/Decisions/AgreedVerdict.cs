using System.Collections.Immutable;
using EnvControl.Domain.Answers;
using EnvControl.Engine.Facts;

namespace EnvControl.Engine.Decisions;

/// <summary>The verdict common to all completions of a row (各种可能一致的结论).</summary>
public static class AgreedVerdict
{
    /// <summary>What all agree on, or the facts it hangs on.</summary>
    /// <remarks>Where orders replace all else the class may stay open: an order that binds whatever the class is no less certain for it.</remarks>
    /// <param name="completions">The completed rows.</param>
    /// <param name="verdicts">One for each, in order; <c>null</c> where tests that stay open leave it open.</param>
    /// <param name="missing">All facts that are missing.</param>
    public static Answer<Verdict> Of(
        Completions completions,
        IReadOnlyList<Verdict?> verdicts,
        ImmutableArray<string> missing
    )
    {
        var answer = completions.Common(verdicts, missing);
        return answer.IsKnown || verdicts.Contains(null) || !verdicts.Any(verdict => verdict!.IsReplaced)
            ? answer
            : completions.Common(
                [.. verdicts.Select(verdict => verdict!.IsReplaced ? verdict.ByOrderAlone : verdict)],
                missing
            );
    }
}
