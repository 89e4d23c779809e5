using EnvControl.Application.Inspections;
using EnvControl.Application.Keeping;
using EnvControl.Domain.Codes;

namespace EnvControl.Application.Ports;

/// <summary>What inspections found (核查台账).</summary>
public interface IInspectionBook
{
    /// <summary>A finding; <c>null</c> when there is none.</summary>
    Finding? Find(int number);

    /// <summary>The findings of a list, by number.</summary>
    IReadOnlyList<Finding> Of(int list);

    /// <summary>The findings at a firm for a list, by number.</summary>
    IReadOnlyList<Finding> Of(int list, CreditCode firm);

    /// <summary>All of them, to look whether they are as they were.</summary>
    IEnumerable<IHashedRecord> Records();
}
