namespace EnvControl.Engine.Decisions;

/// <summary>The physical quantity an order comes to for this firm (措施量值): a highest output, a number of lines.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Unit">In what unit: <c>t/d</c>, <c>line</c>, <c>unit</c>, <c>h</c>.</param>
/// <param name="IsAtMost">Whether a missing fact could still lower it.</param>
public sealed record Quantity(decimal Amount, string Unit, bool IsAtMost = false);
