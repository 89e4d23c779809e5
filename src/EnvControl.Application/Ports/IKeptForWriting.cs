using EnvControl.Application.Auditing;
using NodaTime;

namespace EnvControl.Application.Ports;

/// <summary>What is kept, while one action changes it (写入中的数据). Nobody else writes at the same time.</summary>
public interface IKeptForWriting : IKept
{
    /// <summary>The rule sets.</summary>
    new IRuleSetBookForWriting RuleSets { get; }

    /// <summary>What was recorded of firms.</summary>
    new IStandingBookForWriting Standings { get; }

    /// <summary>The action.</summary>
    Deed Deed { get; }

    /// <summary>The book of alerts and lists.</summary>
    new IAlertBookForWriting Alerts { get; }

    /// <summary>The moment of the action: one for everything it writes.</summary>
    Instant Now { get; }

    /// <summary>The inventory versions.</summary>
    new IInventoryVersionsForWriting Inventories { get; }

    /// <summary>The accounts of staff.</summary>
    new IAccountBookForWriting Accounts { get; }

    /// <summary>The contacts of firms; each use of one is recorded.</summary>
    IContactBook Contacts { get; }

    /// <summary>Deliveries, openings and acknowledgements.</summary>
    new IReachBookForWriting Reach { get; }

    /// <summary>One-time codes of firms.</summary>
    new IFirmCodeBookForWriting FirmCodes { get; }

    /// <summary>The objections of firms.</summary>
    new IObjectionBookForWriting Objections { get; }

    /// <summary>What inspections found.</summary>
    new IInspectionBookForWriting Inspections { get; }

    /// <summary>The files that firms and inspectors handed in.</summary>
    new IAttachmentBookForWriting Attachments { get; }

    /// <summary>The keys of programs.</summary>
    new IApiKeyBookForWriting ApiKeys { get; }

    /// <summary>Says what the action did: the entry of the audit trail, kept with the change or not at all. At least once an action.</summary>
    void Record(AuditSubject subject);
}
