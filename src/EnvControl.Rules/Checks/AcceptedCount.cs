namespace EnvControl.Rules.Checks;

/// <summary>How many findings an entry of the accepted ones took (接受的问题计数).</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Findings">How many findings; of gaps every cell is one.</param>
/// <param name="Cells">How many cells they show in.</param>
public sealed record AcceptedCount(Acceptance Entry, int Findings, int Cells);
