namespace EnvControl.Rules.Checks;

/// <summary>A cell of the law (法律的一格): industry, process step, grade and level.</summary>
/// <param name="Industry">The industry's code.</param>
/// <param name="Process">The process step.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Level">The alert level.</param>
public readonly record struct LawCell(string Industry, string Process, string Grade, string Level);
