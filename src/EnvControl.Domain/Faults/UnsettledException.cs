namespace EnvControl.Domain.Faults;

/// <summary>What was asked was done in part, or nobody knows whether it was done (未了结): doing it again without looking may do it twice.</summary>
/// <param name="faults">What is done, what is not, and where to look; at least one.</param>
public sealed class UnsettledException(IEnumerable<Fault> faults) : FaultException(faults);
