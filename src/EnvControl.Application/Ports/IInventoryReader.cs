using System.Collections.Immutable;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Ports;

/// <summary>Reads an emergency reduction inventory from wherever it lies (清单读取).</summary>
public interface IInventoryReader
{
    /// <summary>Reads a folder (<c>enterprises.csv</c>, optional <c>lines.csv</c>, <c>sources.csv</c>, <c>lists/*.json</c>), a csv of enterprises, or an xlsx.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="rules">The rule set whose facts name the columns and whose codes are allowed.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with it; all faults at once.</exception>
    EmergencyReductionInventory Read(string path, RuleSet rules);

    /// <summary>Reads the control orders that lie beside the tables (<c>lists/orders/*.json</c> of a folder); none of a single file.</summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="rules">The rule set whose facts, processes and divisions orders name.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with an order; all faults at once.</exception>
    ImmutableArray<ControlOrder> ReadOrders(string path, RuleSet rules);
}
