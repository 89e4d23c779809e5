using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Rules.Loading;

/// <summary>Thrown when rules cannot be loaded (规则不可用): every fault, each with a firm that its entry concerns.</summary>
public sealed class UnfitRulesException : FaultException
{
    /// <summary>Makes an exception of all entries found wrong.</summary>
    public UnfitRulesException(IEnumerable<FaultyEntry> entries)
        : this([.. entries]) { }

    private UnfitRulesException(ImmutableArray<FaultyEntry> entries)
        : base(entries.Select(entry => entry.Fault)) => Entries = entries;

    /// <summary>The entries, in the order of the faults.</summary>
    public ImmutableArray<FaultyEntry> Entries { get; }

    /// <summary>The entries of whatever keeps rules from being loaded; without firms where the rules were not even read.</summary>
    public static ImmutableArray<FaultyEntry> EntriesOf(FaultException wrong) =>
        wrong is UnfitRulesException unfit
            ? unfit.Entries
            : [.. wrong.Faults.Select(fault => new FaultyEntry(fault, null, new([])))];
}
