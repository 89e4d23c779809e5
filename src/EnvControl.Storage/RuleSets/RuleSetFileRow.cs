namespace EnvControl.Storage.RuleSets;

/// <summary>A file of a rule set: its path and the hash of its text (规则集文件行).</summary>
internal sealed class RuleSetFileRow
{
    public required string RuleSet { get; init; }

    public required string Path { get; init; }

    public required string Sha256 { get; init; }
}
