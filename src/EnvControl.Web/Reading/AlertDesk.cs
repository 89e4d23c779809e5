using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Web.Reading;

/// <summary>What the pages of alerts work with (预警工作台): the use cases, and what they have read before.</summary>
/// <param name="store">The store.</param>
/// <param name="sources">The versions.</param>
/// <param name="composer">Works out lists.</param>
/// <param name="seal">The seal.</param>
/// <param name="clock">Tells now.</param>
/// <param name="previews">What notices in the making would list.</param>
/// <param name="lists">The issued lists.</param>
/// <param name="rules">The rules that count.</param>
public sealed class AlertDesk(
    IStore store,
    IDecisionSources sources,
    ListComposer composer,
    IListSeal seal,
    IClock clock,
    Previews previews,
    IssuedLists lists,
    ActiveRules rules
)
{
    /// <summary>Now.</summary>
    public Instant Now => clock.GetCurrentInstant();

    /// <summary>The store.</summary>
    public IStore Store => store;

    /// <summary>The versions.</summary>
    public IDecisionSources Sources => sources;

    /// <summary>What notices in the making would list.</summary>
    public Previews Previews => previews;

    /// <summary>The issued lists.</summary>
    public IssuedLists Lists => lists;

    /// <summary>The rules that count.</summary>
    public ActiveRules Rules => rules;

    /// <summary>Drafts.</summary>
    public DraftAlert Draft => new(store, sources, composer, clock);

    /// <summary>Proposes waivers.</summary>
    public WaiveGroups Waive => new(store, sources, composer);

    /// <summary>Approves.</summary>
    public ApproveAlert Approve => new(store, sources, composer);

    /// <summary>Issues.</summary>
    public IssueAlert Issue => new(store, sources, composer, seal);

    /// <summary>Changes.</summary>
    public ChangeAlert Change => new(store, sources, composer, clock);

    /// <summary>Lifts.</summary>
    public LiftAlert Lift => new(store, clock);

    /// <summary>Withdraws.</summary>
    public WithdrawAlert Withdraw => new(store, clock);

    /// <summary>Reviews.</summary>
    public ReviewAlert Review => new(store);

    /// <summary>Evaluates.</summary>
    public EvaluateAlert Evaluate => new(store);

    /// <summary>Proves lists.</summary>
    public VerifyList Verify => new(store, sources, composer, seal);

    /// <summary>Every alert that an account may see, the latest first.</summary>
    public IReadOnlyList<Alert> Alerts(Account account) =>
        [.. store.Read(kept => kept.Alerts.All()).Where(alert => MaySee(account, alert.Division)).Reverse()];

    /// <summary>Whether an account may see alerts of a place: those of the city everybody, those of a county whoever is not bound to others.</summary>
    public bool MaySee(Account account, string division) =>
        division == rules.Rules.Division.Text || account.Covers(division);
}
