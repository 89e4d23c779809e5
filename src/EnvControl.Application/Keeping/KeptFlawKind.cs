namespace EnvControl.Application.Keeping;

/// <summary>What can be wrong with what is kept (库存异常类型).</summary>
public enum KeptFlawKind
{
    /// <summary>The database says of itself that it is damaged (数据库损坏).</summary>
    Damaged = 1,

    /// <summary>The content of an inventory version is not what its hash says (清单版本被改).</summary>
    InventoryAltered = 2,

    /// <summary>A rule set does not load to the id it was kept by (规则集被改).</summary>
    RuleSetAltered = 3,

    /// <summary>The bytes of an issued list are not what its hash says (清单被改).</summary>
    ListAltered = 4,

    /// <summary>An issued list does not follow the one before it (清单不连续).</summary>
    ListUnchained = 5,

    /// <summary>A delivery, acknowledgement, objection or finding is not what the audit trail says, is missing, or was never entered (送达、签收、异议或核查记录被改).</summary>
    RecordAltered = 6,

    /// <summary>The bytes of an attachment are not what its hash says (附件被改).</summary>
    AttachmentAltered = 7,
}
