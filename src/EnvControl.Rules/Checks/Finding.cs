using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Checks;

/// <summary>Something the check of the rules found (检查发现的问题): code, place, cure, and a firm that shows it.</summary>
/// <param name="Fault">Code, place, what and cure.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Firm">A firm that shows it; <c>null</c> where no firm can.</param>
public sealed record Finding(Fault Fault, FindingSubject Subject, ConcreteFirm? Firm);
