namespace EnvControl.Application.Measures;

/// <summary>How far a stage has come (进度).</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Done">Firms done.</param>
/// <param name="Total">Firms in all; 0 while the number is not known.</param>
public sealed record StageProgress(Stage Stage, int Done = 0, int Total = 0);
