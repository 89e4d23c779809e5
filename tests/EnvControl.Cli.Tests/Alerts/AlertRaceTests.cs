using System.Collections.Concurrent;
using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Auditing;
using EnvControl.Cli.Tests.Settings;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.Decisions;
using EnvControl.Engine.Evaluation;
using EnvControl.Engine.RuleSets;
using EnvControl.Storage.Tests;
using NodaTime;

namespace EnvControl.Cli.Tests.Alerts;

/// <summary>Two act on one alert at the same moment: one wins, the other is told who it was, and no number is lost or given twice.</summary>
public sealed class AlertRaceTests(CementFirms firms) : IClassFixture<CementFirms>
{
    private const int Few = 50;
    private const int Many = 500;

    private static readonly Actor Zhang = Actor.Of("张值班");
    private static readonly Actor Qian = Actor.Of("钱值班");
    private static readonly Instant Evening = AlertTown.Moment("2020-12-01T20:00");

    [Theory, OnSqlite, OnPostgres]
    public void Of_two_who_issue_at_once_one_wins(string kind) => Issues(kind, Few);

    [Theory, OnSqlite, OnPostgres]
    [Trait("Category", "Long")]
    public void Of_two_who_issue_at_once_one_wins_five_hundred_times(string kind) => Issues(kind, Many);

    [Theory, OnSqlite, OnPostgres]
    public void Of_a_change_and_a_lifting_at_once_one_wins_or_the_lifting_comes_after(string kind) =>
        Liftings(kind, Few);

    [Theory, OnSqlite, OnPostgres]
    [Trait("Category", "Long")]
    public void Of_a_change_and_a_lifting_at_once_one_wins_or_the_lifting_comes_after_five_hundred_times(
        string kind
    ) => Liftings(kind, Many);

    private void Issues(string kind, int races)
    {
        using var town = new AlertTown(kind, firms.Path);
        var desk = new Desk(town);
        for (var race = 1; race <= races; race++)
        {
            var alert = desk.Draft().Id;
            var (one, other) = Both(
                () => desk.Issue.Run(Zhang, alert, "急").Alert,
                () => desk.Issue.Run(Qian, alert, "急").Alert
            );
            (one is null ^ other is null).ShouldBeTrue($"race {race}");
            (one ?? other)!.ToString().ShouldContain(one is null ? Zhang.Name : Qian.Name);
        }

        Chained(desk.Store, races);
    }

    private void Liftings(string kind, int races)
    {
        using var town = new AlertTown(kind, firms.Path);
        var desk = new Desk(town);
        var lists = 0;
        for (var race = 1; race <= races; race++)
        {
            var alert = desk.Draft().Id;
            desk.Issue.Run(Zhang, alert, "急");
            desk.Change.Run(Zhang, alert, current => Desk.Notice(current.Waivers));
            var (change, lifting) = Both(
                () => desk.Issue.Run(Zhang, alert, "急").Alert,
                () => desk.Lift.Run(Qian, alert, Lifting, "转北风", string.Empty, "急")
            );
            // A lifting may come after the change; the change never after the lifting.
            (change is not null && lifting is not null).ShouldBeFalse($"race {race}");
            change?.ToString().ShouldContain(Qian.Name);
            lifting?.ToString().ShouldContain(Zhang.Name);
            lists += change is null ? 2 : 1;
            var kept = desk.Store.Read(book => book.Alerts.Find(alert)!);
            kept.State.ShouldBe(lifting is null ? AlertState.Lifted : AlertState.Amended);
            desk.Store.Read(book => book.Alerts.ListsOf(alert))
                .Count(list => list.IsActive)
                .ShouldBe(lifting is null ? 0 : 1);
        }

        Chained(desk.Store, lists);
    }

    private static LiftTerms Lifting =>
        new(Evening + Duration.FromHours(4), "无", [], new LocalDate(2020, 12, 5));

    /// <summary>Two acts at once: what each was refused with, or nothing.</summary>
    private static (Fault? One, Fault? Other) Both(Func<Alert> one, Func<Alert> other)
    {
        using var start = new Barrier(2);
        Fault? Run(Func<Alert> act)
        {
            start.SignalAndWait();
            try
            {
                act();
                return null;
            }
            catch (RefusedException refused)
            {
                return refused.Faults.Single();
            }
        }

        var first = Task.Run(() => Run(one));
        var second = Task.Run(() => Run(other));
        Task.WaitAll(first, second);
        return (first.GetAwaiter().GetResult(), second.GetAwaiter().GetResult());
    }

    /// <summary>The lists are numbered without a gap, each chained to the one before.</summary>
    private static void Chained(Storage.Store store, int lists) =>
        store.Read(kept =>
        {
            kept.Alerts.LastList()!.Number.ShouldBe(lists);
            for (var number = 1; number <= lists; number++)
            {
                kept.Alerts.List(number)!.Read().Head.Previous.ShouldBe(kept.Alerts.List(number - 1)?.Link);
            }

            kept.Audit.Verify().Flaws.ShouldBeEmpty();
            return true;
        });

    /// <summary>The use cases on one store, with the engines warm.</summary>
    private sealed class Desk
    {
        private readonly ImmutableArray<Waiver> _waivers;

        public Desk(AlertTown town)
        {
            Store = town.Database.Open();
            var sources = Composition.DecisionSources(Store);
            // What is raced for is the book: one engine twice is opinion enough, and quicker.
            var engines = new ConcurrentDictionary<RuleSet, ColumnarEngine>(
                ReferenceEqualityComparer.Instance
            );
            IDecisionEngine Engine(RuleSet rules) => engines.GetOrAdd(rules, own => new ColumnarEngine(own));
            var composer = new ListComposer(new EnginePair("columnar+columnar", Engine, Engine));
            var clock = town.Database.Clock;
            clock.Reset(Evening - Duration.FromHours(2));
            Drafting = new DraftAlert(Store, sources, composer, clock);
            Change = new ChangeAlert(Store, sources, composer, clock);
            Issue = new IssueAlert(
                Store,
                sources,
                composer,
                Composition.ListSeal(town.Database.Address.KeysFolder)
            );
            Lift = new LiftAlert(Store, clock);
            var first = Drafting.Run(Zhang, AlertOrigin.Province, string.Empty, Notice([]));
            _waivers =
            [
                .. first.Body.Uses.Select(use => new Waiver(
                    use.Group,
                    "今冬暂按假设执行",
                    "按假设比例",
                    Zhang.Name
                )),
            ];
            new WithdrawAlert(Store, clock).Run(Zhang, first.Alert.Id, "试");
        }

        public Storage.Store Store { get; }

        public ChangeAlert Change { get; }

        public IssueAlert Issue { get; }

        public LiftAlert Lift { get; }

        private DraftAlert Drafting { get; }

        public Alert Draft() =>
            Drafting.Run(Zhang, AlertOrigin.Province, string.Empty, Notice(_waivers)).Alert;

        public static NoticeDraft Notice(ImmutableArray<Waiver> waivers) =>
            new(
                AlertLevel.Orange,
                [new AlertPhase(Evening, AlertLevel.Orange)],
                AlertScope.Everybody,
                "静稳",
                string.Empty,
                null,
                null,
                waivers
            );
    }
}
