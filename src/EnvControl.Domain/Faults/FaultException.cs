using System.Collections.Immutable;

namespace EnvControl.Domain.Faults;

/// <summary>Thrown when what was handed in cannot be used (输入有误); carries every fault found, not the first.</summary>
public class FaultException : Exception
{
    /// <summary>Makes an exception of all faults found.</summary>
    public FaultException(IEnumerable<Fault> faults)
        : this([.. faults]) { }

    private FaultException(ImmutableArray<Fault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>All faults, in the order of the file.</summary>
    public ImmutableArray<Fault> Faults { get; }
}
