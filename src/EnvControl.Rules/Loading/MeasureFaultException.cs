using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Carries what is wrong with a measure out of its reading (措施问题); it never leaves the reader.</summary>
internal sealed class MeasureFaultException(Bilingual what) : Exception(what.En)
{
    /// <summary>What is wrong.</summary>
    public Bilingual What => what;
}
