using EnvControl.Application.Auditing;

namespace EnvControl.Application.Ports;

/// <summary>Keeps what outlives a run (数据存储): versions, lists, the audit trail. Safe to share between threads.</summary>
public interface IStore
{
    /// <summary>Asks one consistent state; what others write meanwhile is not in it.</summary>
    /// <exception cref="Domain.Faults.FaultException">The store can't be read.</exception>
    T Read<T>(Func<IKept, T> read);

    /// <summary>How much was ever done (动作计数): the number of the last entry of the audit trail. While it stays the same, so does all that is kept; the cheapest of all questions.</summary>
    /// <exception cref="Domain.Faults.FaultException">The store can't be read.</exception>
    long Mark();

    /// <summary>Takes one action: all its changes and its audit entry are kept together, or nothing is. Writers wait for one another.</summary>
    /// <param name="deed">Who does what.</param>
    /// <param name="write">Makes the changes and records at least one subject. Whatever it throws undoes everything.</param>
    /// <exception cref="Domain.Faults.FaultException">It could not be kept; nothing has changed.</exception>
    /// <exception cref="InvalidOperationException">The action recorded nothing.</exception>
    T Write<T>(Deed deed, Func<IKeptForWriting, T> write);
}
