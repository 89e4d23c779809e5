using System.Collections.Immutable;
using EnvControl.Application.Activation;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Domain.Inventory;
using EnvControl.Engine.RuleSets;
using EnvControl.Files.Inventories;
using EnvControl.Files.Reading;
using EnvControl.Rules.Loading;
using EnvControl.Rules.Packs;
using EnvControl.Storage.Tests;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>A bureau with a store: rules in force, an inventory published, a key to seal with, and a clock on its wall.</summary>
public sealed class AlertTown : IDisposable
{
    private static readonly Lazy<RulePack> Pack = new(() => RulePacker.Pack(Checkout.At("rules")));
    private static readonly Lazy<RuleSet> Rules = new(() => RuleSetLoader.Load(Checkout.At("rules")));

    /// <summary>Opens a store on a database and readies it.</summary>
    /// <param name="kind">The database.</param>
    /// <param name="inventory">The folder of the inventory.</param>
    public AlertTown(string kind, string inventory)
    {
        Database = new TestDatabase(kind);
        Database.Clock.Reset(Moment("2020-11-01T09:00"));
        Activate(Pack.Value);
        Publish(inventory);
        At("2020-11-01T09:30", "李科长", "keys new").Code.ShouldBe(ExitCodes.Done);
    }

    /// <summary>Its database.</summary>
    public TestDatabase Database { get; }

    /// <summary>Where files go.</summary>
    public TempFolder Out { get; } = new();

    /// <summary>An instant of Beijing time.</summary>
    public static Instant Moment(string local) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(local)
            .Value.InZoneStrictly(DateTimeZoneProviders.Tzdb["Asia/Shanghai"])
            .ToInstant();

    /// <summary>Somebody types a command, its words parted by blanks, at an hour.</summary>
    public Reply At(string local, string by, string line) => At(local, by, line.Split(' '));

    /// <summary>Somebody types a command at an hour.</summary>
    public Reply At(string local, string by, string[] args) =>
        Prompt.RunAt(
            Moment(local),
            [.. args, "--db", Database.Address.Text, "--keys", Database.Address.KeysFolder, "--as", by]
        );

    /// <summary>Somebody asks something, the words parted by blanks, at an hour.</summary>
    public Reply Ask(string local, string line) =>
        Prompt.RunAt(
            Moment(local),
            [.. line.Split(' '), "--db", Database.Address.Text, "--keys", Database.Address.KeysFolder]
        );

    /// <summary>Waives every group that a reply says is open.</summary>
    public void WaiveAll(string local, string by, Reply drafted, int alert)
    {
        drafted.Code.ShouldBe(ExitCodes.Done, drafted.Words);
        string[] open =
        [
            .. drafted
                .Json.GetProperty("preview")
                .GetProperty("groups")
                .EnumerateArray()
                .Where(group => !group.GetProperty("waived").GetBoolean())
                .Select(group => group.GetProperty("group").GetString()!),
        ];
        if (open.Length == 0)
        {
            return;
        }

        string[] groups = [.. open.SelectMany(group => new[] { "--group", group })];
        string[] words = ["--reason", "今冬暂按假设执行", "--reading", "按假设比例"];
        var waived = At(local, by, ["alert", "waive", $"{alert}", .. groups, .. words]);
        waived.Code.ShouldBe(ExitCodes.Done, waived.Words);
    }

    /// <summary>Publishes an inventory as the next version.</summary>
    public int Publish(string folder)
    {
        var inventory = new InventoryReader().Read(folder, Rules.Value);
        return Publish(inventory, Documents(folder));
    }

    private int Publish(EmergencyReductionInventory inventory, ImmutableArray<InventoryDocument> documents)
    {
        var cells = new CanonicalTables().Write(inventory, documents);
        var content = ContentHash.Of(cells);
        return Database
            .Open()
            .Write(
                new Deed(Actor.Of("王录入"), "inventory.publish"),
                kept =>
                {
                    var number = kept.Inventories.NextNumber();
                    kept.Inventories.Add(
                        new InventoryVersion(
                            number,
                            VersionState.Draft,
                            kept.Inventories.LastPublished()?.Number,
                            inventory.Name,
                            inventory.Sha256,
                            content,
                            new InventoryCounts(inventory.Enterprises.Count, inventory.Lines.Count, null, 0),
                            Rules.Value.Id,
                            false,
                            [],
                            0,
                            cells.Headings,
                            "王录入",
                            kept.Now
                        ),
                        cells
                    );
                    kept.Inventories.Publish(number, "王录入", kept.Now);
                    kept.Record(new AuditSubject($"inventory/{number}", null, content));
                    return number;
                }
            );
    }

    /// <summary>Activates rules that differ: the shipped ones, and a folder that extends them.</summary>
    public void ActivateOtherRules()
    {
        using var folder = new TempFolder();
        folder.Write(
            "rules.json",
            """{ "id": "next", "extends": "shipped", "title": { "zh": "下一年", "en": "next year" } }"""
        );
        Activate(RulePacker.Pack(Checkout.At("rules"), folder.Path));
    }

    private void Activate(RulePack pack) =>
        Database
            .Open()
            .Write(
                new Deed(Actor.Of("李科长"), "rules.activate"),
                kept =>
                {
                    kept.RuleSets.Keep(pack);
                    kept.RuleSets.Activate(
                        pack,
                        null,
                        new RuleTrialSummary(
                            0,
                            0,
                            0,
                            "sample",
                            new string('0', 64),
                            new LocalDate(2020, 11, 1),
                            0,
                            0
                        )
                    );
                    kept.Record(new AuditSubject("rules/1", null, pack.Id));
                    return true;
                }
            );

    private static ImmutableArray<InventoryDocument> Documents(string folder) =>
        Directory.Exists(Path.Combine(folder, "lists"))
            ?
            [
                .. Directory
                    .EnumerateFiles(Path.Combine(folder, "lists"), "*.json", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(file => new InventoryDocument(
                        Path.GetRelativePath(folder, file).Replace('\\', '/'),
                        File.ReadAllText(file)
                    )),
            ]
            : [];

    public void Dispose()
    {
        Database.Dispose();
        Out.Dispose();
    }
}
