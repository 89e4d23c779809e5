namespace EnvControl.Domain.Alerts;

/// <summary>What a waiver is about (认可种类).</summary>
public enum WaiverKind
{
    /// <summary>按规则: rules that rest on an assumption, by the assumption they cite.</summary>
    Rule = 1,

    /// <summary>按事实: a fact that firms have not sent.</summary>
    Fact = 2,
}
