using EnvControl.Cli.Tests.Settings;
using EnvControl.Storage.Tests;

namespace EnvControl.Cli.Tests.Kills;

/// <summary>A process killed at any moment, its store on PostgreSQL: beside the kills of the other database, which take as long.</summary>
public sealed class KillsOnPostgresTests(CementFirms firms) : IClassFixture<CementFirms>
{
    [Theory, OnPostgres]
    public void An_import_killed_at_any_moment_is_whole_or_was_never_there(string kind) =>
        ProcessKills.Import(kind, ProcessKills.Everyday);

    [Theory, OnPostgres, Trait("Category", "Long")]
    public void An_import_killed_two_hundred_times_is_whole_or_was_never_there(string kind) =>
        ProcessKills.Import(kind, ProcessKills.Often);

    [Theory, OnPostgres]
    public void A_publication_killed_at_any_moment_has_happened_or_not(string kind) =>
        ProcessKills.Publish(kind, firms.Path, ProcessKills.Everyday);

    [Theory, OnPostgres, Trait("Category", "Long")]
    public void A_publication_killed_two_hundred_times_has_happened_or_not(string kind) =>
        ProcessKills.Publish(kind, firms.Path, ProcessKills.Often);

    [Theory, OnPostgres]
    public void An_issue_killed_at_any_moment_is_a_list_in_the_chain_or_none(string kind) =>
        ProcessKills.Issue(kind, firms.Path, ProcessKills.Everyday);

    [Theory, OnPostgres, Trait("Category", "Long")]
    public void An_issue_killed_two_hundred_times_is_a_list_in_the_chain_or_none(string kind) =>
        ProcessKills.Issue(kind, firms.Path, ProcessKills.Often);
}
