using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Ports;

/// <summary>Looks after a store as a whole (数据库维护).</summary>
public interface IStoreUpkeep
{
    /// <summary>What the database says is damaged; nothing when it is sound.</summary>
    IReadOnlyList<string> Damage();

    /// <summary>Writes everything as it is at one moment to a file, whatever is being written meanwhile. The keys are not in it.</summary>
    /// <param name="file">The file; it must not be there yet.</param>
    /// <returns>The end of the audit trail in the file.</returns>
    /// <exception cref="FaultException">It can't be written; nothing is left behind.</exception>
    AuditHead Backup(string file);

    /// <summary>Puts the content of a backup where there is no store yet; the keys must lie in their folder.</summary>
    /// <param name="file">The backup.</param>
    /// <returns>The end of the audit trail.</returns>
    /// <exception cref="FaultException">There is a store already, the file is none, or a newer program's; nothing was changed.</exception>
    AuditHead Restore(string file);
}
