namespace EnvControl.Storage.RuleSets;

/// <summary>The text of a rule file, kept once however many rule sets have it (规则文件行).</summary>
internal sealed class RuleFileRow
{
    public required string Sha256 { get; init; }

    public required string Content { get; init; }
}
