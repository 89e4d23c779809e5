using EnvControl.Domain.Facts;

namespace EnvControl.Engine.Walks;

/// <summary>One value of a dimension (取值代表), and where it leads in the two stage tables.</summary>
/// <param name="Value">The value; of a test of several facts, whether it holds.</param>
/// <param name="Stance">How far it moves in the first table.</param>
/// <param name="Industry">How far it moves in the industry's table.</param>
internal readonly record struct WalkValue(FactValue Value, int Stance, int Industry);
