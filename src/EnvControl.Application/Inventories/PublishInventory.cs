using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Domain.Faults;

namespace EnvControl.Application.Inventories;

/// <summary>Publishes a draft of the inventory (发布清单版本): only onto the version it was compared with.</summary>
/// <param name="store">Where it is kept.</param>
public sealed class PublishInventory(IStore store)
{
    /// <summary>What the audit trail calls it.</summary>
    public const string Action = "inventory.publish";

    /// <summary>Publishes.</summary>
    /// <param name="number">The draft.</param>
    /// <param name="by">Who publishes it.</param>
    /// <returns>The published version.</returns>
    /// <exception cref="FaultException">There is no such version.</exception>
    /// <exception cref="RefusedException">It is published, or another was published since it came in.</exception>
    public InventoryVersion Run(int number, Actor by) =>
        store.Write(
            new Deed(by, Action),
            kept =>
            {
                var versions = kept.Inventories;
                var version =
                    versions.Find(number)
                    ?? throw new FaultException([
                        VersionFaults.NoVersion(number, versions.All().LastOrDefault()?.Number ?? 0),
                    ]);
                if (version.IsPublished)
                {
                    throw new RefusedException([VersionFaults.AlreadyPublished(version)]);
                }

                var last = versions.LastPublished();
                if (last is not null && last.Number != version.Base)
                {
                    throw new RefusedException([VersionFaults.Overtaken(version, last)]);
                }

                versions.Publish(number, by.Name, kept.Now);
                kept.Record(new AuditSubject(version.Subject, last?.ContentSha256, version.ContentSha256));
                return versions.Find(number)!;
            }
        );
}
