using System.Collections.Immutable;
using EnvControl.Domain.Faults;

namespace EnvControl.Files.Reading;

/// <summary>Collects everything wrong with an inventory (问题报告): all of it, with a count of what does not fit on the page.</summary>
internal sealed class FaultReport
{
    /// <summary>How many faults are listed one by one.</summary>
    public const int Most = 1_000;

    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _warnings = [];
    private int _unlisted;

    /// <summary>Whether anything stops the work.</summary>
    public bool HasFaults => _faults.Count > 0;

    /// <summary>How many faults and warnings were added, listed or not.</summary>
    public int Count => _faults.Count + _warnings.Count + _unlisted;

    /// <summary>What a reader should look at although the work goes on.</summary>
    public ImmutableArray<Fault> Warnings => [.. _warnings];

    /// <summary>Adds a fault or a warning.</summary>
    public void Add(Fault fault)
    {
        if (fault.IsWarning)
        {
            _warnings.Add(fault);
        }
        else if (_faults.Count < Most)
        {
            _faults.Add(fault);
        }
        else
        {
            _unlisted++;
        }
    }

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
        {
            Add(fault);
        }
    }

    /// <summary>Ends the work if anything is wrong.</summary>
    /// <exception cref="FaultException">Anything is wrong; all faults at once.</exception>
    public void Stop()
    {
        if (HasFaults)
        {
            throw new FaultException(
                _unlisted == 0 ? _faults : _faults.Append(ReadingFaults.More(_unlisted))
            );
        }
    }
}
