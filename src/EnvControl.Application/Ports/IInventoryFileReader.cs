using EnvControl.Application.Inventories;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Ports;

/// <summary>Reads all that was handed in with an inventory, to be kept (清单入库读取).</summary>
public interface IInventoryFileReader
{
    /// <summary>Reads the tables and the orders together with the texts of all lists.</summary>
    /// <param name="path">A folder, a csv of enterprises, or an xlsx.</param>
    /// <param name="rules">The rule set whose facts name the columns and whose codes are allowed.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with any of it; all faults at once.</exception>
    InventoryFile ReadFile(string path, RuleSet rules);

    /// <summary>Reads a file that names some firms or some columns only, laid over what is kept: whatever it does not mention stays.</summary>
    /// <param name="path">A folder, a csv of enterprises, or an xlsx. Only the credit code must be there.</param>
    /// <param name="over">What is kept.</param>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="Domain.Faults.FaultException">Anything is wrong with the whole that results; all faults at once.</exception>
    InventoryFile ReadPartial(string path, InventoryCells over, RuleSet rules);
}
