using EnvControl.Application.Ports;
using EnvControl.Storage.Accounts;
using EnvControl.Storage.Alerts;
using EnvControl.Storage.ApiKeys;
using EnvControl.Storage.Attachments;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Contacts;
using EnvControl.Storage.Inspections;
using EnvControl.Storage.Inventories;
using EnvControl.Storage.Objections;
using EnvControl.Storage.Opening;
using EnvControl.Storage.Reach;
using EnvControl.Storage.RuleSets;
using EnvControl.Storage.Standings;

namespace EnvControl.Storage;

/// <summary>What is kept, in one transaction (一次事务中的数据).</summary>
internal class Kept(StoreContext context, StoreKey key) : IKept
{
    private readonly AuditTrail _audit = new(context, key);
    private readonly AlertBook _alerts = new(context);

    public IAuditTrail Audit => _audit;

    public IAlertBook Alerts => _alerts;

    public IRuleSetBook RuleSets { get; } = new RuleSetBook(context);

    public IStandingBook Standings { get; } = new StandingBook(context);

    public IInventoryVersions Inventories => Versions;

    public IAccountBook Accounts => Staff;

    /// <summary>The accounts, to be written in.</summary>
    protected AccountBook Staff { get; } = new(context, key);

    public IApiKeyBook ApiKeys => Programs;

    /// <summary>The keys of programs, to be written in.</summary>
    protected ApiKeyBook Programs { get; } = new(context);

    public IReachBook Reach => Reached;

    public IFirmCodeBook FirmCodes => CodeBook;

    public IObjectionBook Objections => Raised;

    public IInspectionBook Inspections => Found;

    public IAttachmentBook Attachments => Attached;

    public IContactDays ContactDays { get; } = new ContactDays(context);

    /// <summary>Deliveries and acknowledgements, to which actions add.</summary>
    protected ReachBook Reached { get; } = new(context);

    /// <summary>One-time codes, which actions make and use.</summary>
    protected FirmCodeBook CodeBook { get; } = new(context, key);

    /// <summary>Objections, to which actions add.</summary>
    protected ObjectionBook Raised { get; } = new(context);

    /// <summary>Findings, to which actions add.</summary>
    protected InspectionBook Found { get; } = new(context);

    /// <summary>Attachments, to which actions add.</summary>
    protected AttachmentBook Attached { get; } = new(context);

    /// <summary>The inventory versions, to which actions add.</summary>
    protected InventoryVersions Versions { get; } = new(context);

    /// <summary>The tables.</summary>
    protected StoreContext Context => context;

    /// <summary>The book of alerts, to be written in.</summary>
    protected AlertBook Book => _alerts;

    /// <summary>The key of the store.</summary>
    protected StoreKey Key => key;

    /// <summary>The trail, to which the store adds.</summary>
    protected AuditTrail Trail => _audit;
}
