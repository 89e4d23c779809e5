using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using EnvControl.Engine.Decisions;

namespace EnvControl.Rules.Cells;

/// <summary>What is said of a cell (格的结论), in words: class, measures with their figures, trust.</summary>
/// <param name="Class">The control class.</param>
/// <param name="Measures">The measures in file order, such as <c>curtailment 20% + transportControl</c>.</param>
/// <param name="Trust">The weakest trust it rests on.</param>
public sealed record CellAnswer(string Class, string Measures, string Trust)
{
    /// <summary>Stands for the class of a line that no classification rule reaches, and of one for which facts are missing.</summary>
    public const string None = "none";

    /// <summary>Stands for the measures of a controlled line that no rule touches.</summary>
    public const string Uncovered = "uncovered";

    /// <summary>What a decision comes to.</summary>
    public static CellAnswer Of(LineDecision line) =>
        line.UnknownDuty.IsEmpty
            ? new CellAnswer(
                line.Class.Value?.Spell() ?? None,
                line.Duties.IsEmpty
                    ? Uncovered
                    : string.Join(" + ", line.Duties.Select(duty => MeasureFigures.Of(duty.Measure))),
                line.Trust.Spell()
            )
            : new CellAnswer(None, $"unknown {string.Join(' ', line.UnknownDuty)}", line.Trust.Spell());

    /// <summary>One line of text.</summary>
    public override string ToString() => $"{Class}: {Measures} ({Trust})";
}
