namespace EnvControl.Domain.Faults;

/// <summary>What was asked is refused (被拒绝): not allowed, or somebody else was first. Nothing has changed.</summary>
/// <param name="faults">Why, and who was first; at least one.</param>
public sealed class RefusedException(IEnumerable<Fault> faults) : FaultException(faults);
