namespace EnvControl.Application.Text;

/// <summary>What one production line, or the whole firm, must do, in words (单元措施).</summary>
/// <param name="Line">The line as the list names it; empty for an obligation of the whole firm.</param>
/// <param name="Name">What it is called for people.</param>
/// <param name="Do">What must be done.</param>
/// <param name="Quantity">How much, in few signs; empty where it has no quantity.</param>
/// <param name="Text">What the rules say, in full.</param>
public sealed record DutyUnit(string Line, string Name, string Do, string Quantity, string Text);
