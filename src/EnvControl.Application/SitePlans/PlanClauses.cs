using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Measures;
using EnvControl.Rules.SitePlans;

namespace EnvControl.Application.SitePlans;

/// <summary>The clauses of one filed text, laid on the lines they are about (分句落到生产线).</summary>
/// <param name="clauses">The clauses.</param>
/// <remarks>
/// A number of units, or an output, that is meant for several steps together, or for a plant of several steps without saying
/// which, cannot be laid on a line: it stays in the firm's words.
/// </remarks>
internal sealed class PlanClauses(ImmutableArray<ReadClause> clauses)
{
    /// <summary>What a line's own text asks of it.</summary>
    /// <param name="process">The line's step.</param>
    public ImmutableArray<Measure> OfLine(string process) =>
        [
            .. clauses.SelectMany(clause =>
                clause.Measures.All(measure => measure.Process is null || measure.Process == process)
                    ? clause.Measures
                    : [InWords(clause)]
            ),
        ];

    /// <summary>What the firm's text asks of a line; nothing when it is about other steps.</summary>
    /// <param name="process">The line's step.</param>
    /// <param name="steps">The steps of all the firm's groups of lines.</param>
    public ImmutableArray<Measure> OfFirm(string process, ImmutableArray<string> steps)
    {
        var measures = clauses
            .SelectMany(clause => OfFirm(clause, process, steps))
            .Distinct()
            .ToImmutableArray();
        var isAboutSteps =
            process != FactIds.WholePlant
            && clauses.Any(clause => clause.Measures.Any(measure => measure.Process is not null));
        return
            isAboutSteps
            && measures.All(measure => measure is VerbatimMeasure { HasFigure: false } || measure.IsFirmLevel)
            ? []
            : measures;
    }

    /// <summary>Clauses about steps of which the firm has no line.</summary>
    public ImmutableArray<string> NotApplied(ImmutableArray<string> steps) =>
        steps.Contains(FactIds.WholePlant, StringComparer.Ordinal)
            ? []
            :
            [
                .. clauses
                    .Where(clause =>
                        clause.Measures.All(measure =>
                            measure.Process is { } step && !steps.Contains(step, StringComparer.Ordinal)
                        )
                    )
                    .Select(clause => clause.Text),
            ];

    private static IEnumerable<Measure> OfFirm(
        ReadClause clause,
        string process,
        ImmutableArray<string> steps
    )
    {
        var named = clause.Measures.Select(measure => measure.Process).OfType<string>().ToArray();
        if (named.Length == 0)
        {
            return steps.Length > 1 && clause.Measures.Any(IsAmount) ? [InWords(clause)] : clause.Measures;
        }

        if (process == FactIds.WholePlant)
        {
            return [InWords(clause)];
        }

        return !named.Contains(process, StringComparer.Ordinal) ? []
            : IsAmountOfSeveral(clause, steps) ? [InWords(clause)]
            : clause.Measures.Where(measure => measure.Process == process);
    }

    /// <summary>Several steps of the plant share one amount, or the same step is run in two industries.</summary>
    private static bool IsAmountOfSeveral(ReadClause clause, ImmutableArray<string> steps) =>
        clause.Measures.Any(IsAmount)
        && (clause.IsJoint || clause.Measures.Length == 1)
        && steps.Count(step => clause.Measures.Any(measure => measure.Process == step)) > 1;

    private static bool IsAmount(Measure measure) => measure is StopUnits or KeepUnits or OutputCap;

    private static VerbatimMeasure InWords(ReadClause clause) =>
        new(clause.Text, HasFigure: clause.Measures.Any(HasFigure));

    private static bool HasFigure(Measure measure) =>
        measure is VerbatimMeasure words
            ? words.HasFigure
            : measure is not Obligation and not VoluntaryReduction;
}
