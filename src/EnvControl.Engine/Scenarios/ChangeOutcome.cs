namespace EnvControl.Engine.Scenarios;

/// <summary>What a change came to (改动结果).</summary>
/// <param name="Change">The change.</param>
/// <param name="Chosen">Whom it reached.</param>
/// <param name="Altered">How many things really differ from the baseline now: firms graded anew, list entries, measures, lines, source rows.</param>
public sealed record ChangeOutcome(Change Change, Chosen Chosen, int Altered);
