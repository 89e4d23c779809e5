namespace EnvControl.Rules.Checks;

/// <summary>How far the check has come (检查进度).</summary>
/// <param name="Done">Steps done; a step is one industry at one moment.</param>
/// <param name="Steps">All steps.</param>
/// <param name="Cells">Cells walked so far.</param>
public readonly record struct CheckProgress(int Done, int Steps, long Cells);
