namespace EnvControl.Rules.Checks;

/// <summary>What the check of an example of another place found (外地示例的检查报告).</summary>
/// <param name="Name">What it is called, such as <c>examples/1302-tangshan</c>.</param>
/// <param name="Report">The report; places of its findings begin with the name.</param>
public sealed record ExampleReport(string Name, CheckReport Report);
