using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using EnvControl.Storage.Contacts;
using EnvControl.Storage.Opening;
using EnvControl.Storage.RuleSets;
using EnvControl.Storage.Standings;
using NodaTime;

namespace EnvControl.Storage;

/// <summary>What is kept, while an action changes it (写入事务中的数据).</summary>
internal sealed class KeptForWriting(StoreContext context, StoreKey key, Deed deed, Instant now)
    : Kept(context, key),
        IKeptForWriting
{
    private readonly List<AuditSubject> _subjects = [];
    private ContactBook? _contacts;

    public new IRuleSetBookForWriting RuleSets { get; } = new RuleSetBookForWriting(context, deed, now);

    public new IStandingBookForWriting Standings { get; } = new StandingBookForWriting(context, deed, now);

    public Deed Deed => deed;

    public new IAlertBookForWriting Alerts => Book;

    public new IApiKeyBookForWriting ApiKeys => Programs;

    public new IReachBookForWriting Reach => Reached;

    public new IFirmCodeBookForWriting FirmCodes => CodeBook;

    public new IObjectionBookForWriting Objections => Raised;

    public new IInspectionBookForWriting Inspections => Found;

    public new IAttachmentBookForWriting Attachments => Attached;

    public Instant Now => now;

    // Deriving its key takes longer than looking one contact up.
    public IContactBook Contacts => _contacts ??= new ContactBook(Context, Key, Record);

    IInventoryVersionsForWriting IKeptForWriting.Inventories => Versions;

    public new IAccountBookForWriting Accounts => Staff;

    public void Record(AuditSubject subject) => _subjects.Add(subject);

    /// <summary>Writes the entries of the audit trail; an action that recorded nothing must not be kept.</summary>
    /// <returns>The end of the trail with them.</returns>
    public AuditHead Close()
    {
        if (_subjects.Count == 0)
        {
            throw new InvalidOperationException(
                $"The action {deed.Action} recorded nothing for the audit trail."
            );
        }

        return Trail.Append(now, deed, _subjects);
    }
}
