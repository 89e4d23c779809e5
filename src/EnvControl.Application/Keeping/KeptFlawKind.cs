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
}
