namespace EnvControl.Application.Keeping;

/// <summary>A record that is kept once and never changed, whose hash stands in the audit trail (入链记录).</summary>
public interface IHashedRecord
{
    /// <summary>What the audit trail calls it: <c>acknowledgement/3/91410500…</c>.</summary>
    string Subject { get; }

    /// <summary>The hash of what it says.</summary>
    string ComputeHash();
}
