namespace EnvControl.Application.ApiKeys;

/// <summary>What a key of a program may do (接口密钥权限范围): never more than the account it acts for.</summary>
public enum ApiScope
{
    /// <summary>现行规则.</summary>
    ReadRules = 1,

    /// <summary>清单版本.</summary>
    ReadInventory = 2,

    /// <summary>企业台账与名单覆盖.</summary>
    ReadFirms = 3,

    /// <summary>企业的义务与措施.</summary>
    ReadMeasures = 4,

    /// <summary>预警.</summary>
    ReadAlerts = 5,

    /// <summary>管控名单与送达.</summary>
    ReadLists = 6,

    /// <summary>导入、发布清单.</summary>
    WriteInventory = 7,

    /// <summary>起草、签发、解除预警.</summary>
    WriteAlerts = 8,
}
