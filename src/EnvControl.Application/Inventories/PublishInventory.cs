using EnvControl.Application.Auditing;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Engine.RuleSets;

namespace EnvControl.Application.Inventories;

/// <summary>Publishes a draft of the inventory (发布清单版本): only onto the version it was compared with.</summary>
/// <remarks>Its grades, standings and list entries go into the history in the same action, as far as they are not known yet, and hold from the day of publication. Where that overrules what an official recorded under a document, somebody has to have looked at it: the number of such records is stated.</remarks>
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
    /// <param name="overrules">How many records of officials it may overrule: as many as somebody has looked at.</param>
    /// <exception cref="FaultException">There is no such version.</exception>
    /// <exception cref="RefusedException">It is published, or another was published since it came in, or it overrules another number of records; each is named.</exception>
    public PublishResult Run(int number, Actor by, int overrules = 0) =>
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
                var inventory = versions.ReadChecked(
                    published,
                    cells => tables.Read(cells, published.Name, published.ContentSha256, rules)
                );
                var on = BureauDay.Of(kept.Now).Date;
                var overruled = RecordStandings.Overruled(kept, inventory, number, on);
                if (overruled.Length != overrules)
                {
                    throw new RefusedException(PublishFaults.Overrules(number, overruled));
                }

                RecordStandings.FromInventory(kept, inventory, number, on);
                return new PublishResult(published, overruled);
            }
        );
}
