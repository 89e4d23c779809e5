using EnvControl.Application.Auditing;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Inventories;

/// <summary>Publishes a draft of the inventory (发布清单版本): only onto the version it was compared with.</summary>
/// <remarks>Its grades, standings and list entries go into the history in the same action, as far as they are not known yet, and hold from the day of publication.</remarks>
/// <param name="store">Where it is kept.</param>
/// <param name="tables">Turns cells into inventories.</param>
/// <param name="rules">The rules whose facts name the columns.</param>
public sealed class PublishInventory(IStore store, IInventoryTables tables, RuleSet rules)
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
                var published = versions.Find(number)!;
                RecordStandings.FromInventory(
                    kept,
                    tables.Read(
                        versions.CheckedCells(published),
                        published.Name,
                        published.ContentSha256,
                        rules
                    ),
                    number,
                    BureauDay.Of(kept.Now).Date
                );
                return published;
            }
        );
}
