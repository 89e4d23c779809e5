namespace EnvControl.Domain.Law;

/// <summary>How far a rule rests on a text that was read (可信度). A higher value is weaker; the weakest of several counts.</summary>
public enum Trust
{
    /// <summary>已核实: read in the text, with its own figure.</summary>
    Verified = 1,

    /// <summary>已认定: an assumption taken over by a dated document of the bureau.</summary>
    Adopted = 2,

    /// <summary>部分核实: second-hand, cut off, local or of another edition.</summary>
    Partial = 3,

    /// <summary>假设: from memory, by analogy or by design. Never written as law.</summary>
    Assumed = 4,
}
