using EnvControl.Application.Alerts;
using EnvControl.Application.Alerts.Lists;
using EnvControl.Application.Ports;
using EnvControl.Storage.Opening;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>What the commands of alerts work with (预警工作台): the store, the versions it keeps, the two engines, the seal.</summary>
/// <param name="address">Where the store lies.</param>
/// <param name="session">The run.</param>
internal sealed class AlertDesk(StoreAddress address, Session session)
{
    /// <summary>The store.</summary>
    public IStore Store { get; } = Composition.OpenStore(address, session.Clock);

    /// <summary>What works out lists.</summary>
    public ListComposer Composer { get; } = Composition.ListComposer();

    /// <summary>The versions.</summary>
    public IDecisionSources Sources => Composition.DecisionSources(Store);

    /// <summary>The seal.</summary>
    public IListSeal Seal => Composition.ListSeal(address.KeysFolder);

    /// <summary>The keys.</summary>
    public ISealKeys Keys => Composition.SealKeys(address.KeysFolder);

    /// <summary>Drafts.</summary>
    public DraftAlert Draft => new(Store, Sources, Composer, session.Clock);

    /// <summary>Changes.</summary>
    public ChangeAlert Change => new(Store, Sources, Composer, session.Clock);

    /// <summary>Issues.</summary>
    public IssueAlert Issue => new(Store, Sources, Composer, Seal);

    /// <summary>Shows.</summary>
    public ShowAlert Show => new(Store, Sources, Composer);

    /// <summary>Says which warnings there are.</summary>
    public static void Warn(IEnumerable<Domain.Faults.Fault> warnings, Session session)
    {
        foreach (var warning in warnings)
        {
            session.Terminal.Error.WriteLine(warning);
        }
    }
}
