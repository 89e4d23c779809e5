using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inventories;

/// <summary>Finds kept versions by what a user calls them, and makes sure of what they say (清单版本查找).</summary>
public static class KeptInventories
{
    /// <summary>The version of a number, or the one published last.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="number">The number; <c>null</c> for the version published last.</param>
    /// <exception cref="FaultException">There is none (EC1120, EC1123).</exception>
    public static InventoryVersion Named(this IInventoryVersions versions, int? number) =>
        number is { } known
            ? versions.Find(known)
                ?? throw new FaultException([
                    VersionFaults.NoVersion(known, versions.All().LastOrDefault()?.Number ?? 0),
                ])
            : versions.LastPublished() ?? throw new FaultException([VersionFaults.NothingPublished()]);

    /// <summary>What a version says, held against the hash it was kept with.</summary>
    /// <exception cref="FaultException">It is not what was kept (EC1125).</exception>
    public static InventoryCells CheckedCells(this IInventoryVersions versions, InventoryVersion version)
    {
        var cells = versions.Cells(version);
        var found = ContentHash.Of(cells);
        return found == version.ContentSha256
            ? cells
            : throw new FaultException([VersionFaults.Altered(version, found)]);
    }

    /// <summary>Reads what a version says, which is held against the hash it was kept with while it is read.</summary>
    /// <param name="versions">The versions.</param>
    /// <param name="version">The version.</param>
    /// <param name="read">Reads the cells, once.</param>
    /// <exception cref="FaultException">It is not what was kept (EC1125), whatever else is wrong with it.</exception>
    public static T ReadChecked<T>(
        this IInventoryVersions versions,
        InventoryVersion version,
        Func<InventoryCells, T> read
    )
    {
        using var watched = new WatchedCells(versions.Cells(version));
        T result;
        try
        {
            result = read(watched.Cells);
        }
        catch (FaultException)
        {
            // What was altered is told as that, not as bad cells.
            versions.CheckedCells(version);
            throw;
        }

        var found = watched.Hash();
        return found == version.ContentSha256
            ? result
            : throw new FaultException([VersionFaults.Altered(version, found)]);
    }
}
