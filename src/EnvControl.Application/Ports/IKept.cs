namespace EnvControl.Application.Ports;

/// <summary>One consistent state of everything that is kept (已保存的数据).</summary>
public interface IKept
{
    /// <summary>The audit trail.</summary>
    IAuditTrail Audit { get; }

    /// <summary>The book of alerts and lists.</summary>
    IAlertBook Alerts { get; }

    /// <summary>The rule sets.</summary>
    IRuleSetBook RuleSets { get; }

    /// <summary>What was recorded of firms.</summary>
    IStandingBook Standings { get; }

    /// <summary>The inventory versions.</summary>
    IInventoryVersions Inventories { get; }

    /// <summary>The accounts of staff.</summary>
    IAccountBook Accounts { get; }

    /// <summary>Deliveries, openings and acknowledgements.</summary>
    IReachBook Reach { get; }

    /// <summary>How often one-time codes were asked for and tried.</summary>
    IFirmCodeBook FirmCodes { get; }

    /// <summary>The objections of firms.</summary>
    IObjectionBook Objections { get; }

    /// <summary>What inspections found.</summary>
    IInspectionBook Inspections { get; }

    /// <summary>Which firms have a contact; nothing of what it says.</summary>
    IContactDays ContactDays { get; }

    /// <summary>The files that firms and inspectors handed in.</summary>
    IAttachmentBook Attachments { get; }

    /// <summary>The keys of programs.</summary>
    IApiKeyBook ApiKeys { get; }
}
