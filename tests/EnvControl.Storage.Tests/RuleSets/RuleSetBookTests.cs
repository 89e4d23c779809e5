using System.Collections.Immutable;
using EnvControl.Application.Activation;
using EnvControl.Application.Auditing;
using EnvControl.Domain.Law;
using EnvControl.Rules.Packs;
using NodaTime;

namespace EnvControl.Storage.Tests.RuleSets;

/// <summary>Rule sets are kept by content, and it is known for ever which of them counted when.</summary>
public class RuleSetBookTests
{
    private static readonly RuleTrialSummary Trial = new(
        41,
        310,
        89,
        "inventory/7",
        new string('b', 64),
        new LocalDate(2026, 11, 25),
        3_940,
        0
    );

    [Theory, OnSqlite, OnPostgres]
    public void The_shipped_rules_come_back_to_the_character_and_load_with_the_same_id(string kind)
    {
        using var database = new TestDatabase(kind);
        var pack = RulePacker.Pack(Checkout.At("rules"));
        Activate(database, pack, "安环〔2026〕1号").Number.ShouldBe(1);

        var found = database.Open().Read(kept => kept.RuleSets.Find(pack.Id)).ShouldNotBeNull();
        found.Name.ShouldBe(pack.Name);
        found.Files.ShouldBe(pack.Files);
        new KeptRules(database.Open(), Path.Combine(database.Folder, "rules"))
            .Load(KeptRules.Active)
            .Id.ShouldBe(pack.Id);
        new KeptRules(database.Open(), Path.Combine(database.Folder, "rules"))
            .Load(pack.Id[..8])
            .Id.ShouldBe(pack.Id);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_last_activation_counts_and_every_earlier_one_is_still_known(string kind)
    {
        using var database = new TestDatabase(kind);
        var (first, second) = (Pack('a', "[1]"), Pack('c', "[2]"));
        database.Open().Read(kept => kept.RuleSets.Active).ShouldBeNull();
        Activate(database, first, null);
        // A clock set back does not make the earlier one count again.
        database.Clock.Advance(Duration.FromHours(-2));
        Activate(database, second, "D-2");
        Activate(database, first, "D-3");

        var activations = database.Open().Read(kept => kept.RuleSets.Activations);
        activations
            .Select(one => (one.Number, one.RuleSet, one.Document))
            .ShouldBe([(1, first.Id, null), (2, second.Id, "D-2"), (3, first.Id, "D-3")]);
        activations.ShouldAllBe(one => one.Trial == Trial && one.By == "王值班" && one.Name == first.Name);
        activations[0].From.ShouldBe(TestDatabase.Evening);
        database.Open().Read(kept => kept.RuleSets.Active).ShouldBe(activations[2]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void What_two_rule_sets_share_is_kept_once(string kind)
    {
        using var database = new TestDatabase(kind);
        Activate(database, Pack('a', "[1]"), null);
        Activate(database, Pack('c', "[2]"), null);
        database.Count("rule_files").ShouldBe(3);
        database.Count("rule_set_files").ShouldBe(4);
        database.Open().Read(kept => kept.RuleSets.Like("aaaa")).ShouldBe([new string('a', 64)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public void The_database_itself_refuses_to_change_a_rule_that_was_kept(string kind)
    {
        using var database = new TestDatabase(kind);
        Activate(database, Pack('a', "[1]"), null);
        foreach (
            var sql in new[]
            {
                "UPDATE rule_files SET content = '[]'",
                "DELETE FROM rule_set_files",
                "UPDATE rule_activations SET rule_set = 'x'",
                "DELETE FROM rule_sets",
            }
        )
        {
            Should.Throw<Exception>(() => database.Tamper(sql), sql);
        }
    }

    private static RulePack Pack(char id, string text) =>
        new(
            new string(id, 64),
            new Bilingual("规则", "rules"),
            ImmutableSortedDictionary<string, string>
                .Empty.Add("shipped/rules.json", "{}")
                .Add("shipped/x.json", text)
        );

    private static RuleActivation Activate(TestDatabase database, RulePack pack, string? document) =>
        database
            .Open()
            .Write(
                TestDatabase.Deed(ActivateRules.Action),
                kept =>
                {
                    kept.RuleSets.Keep(pack);
                    kept.Record(new AuditSubject("rules/1"));
                    return kept.RuleSets.Activate(pack, document, Trial);
                }
            );
}
