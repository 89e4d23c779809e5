using EnvControl.Application.Inspections;

namespace EnvControl.Application.Ports;

/// <summary>Findings, while an action adds to them (写入中的核查台账).</summary>
public interface IInspectionBookForWriting : IInspectionBook
{
    /// <summary>The number the next finding gets.</summary>
    int NextNumber();

    /// <summary>Enters a finding.</summary>
    void Add(Finding finding);
}
