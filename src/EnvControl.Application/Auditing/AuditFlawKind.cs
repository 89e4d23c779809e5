namespace EnvControl.Application.Auditing;

/// <summary>What can be wrong with an audit trail (审计链异常类型).</summary>
public enum AuditFlawKind
{
    /// <summary>The content of an entry is not what was hashed (内容被改).</summary>
    Edited = 1,

    /// <summary>An entry does not follow the one before it: one was taken out, put in or swapped (缺失、插入或调换).</summary>
    Unlinked = 2,

    /// <summary>Entries are missing at the end (末尾缺失).</summary>
    Truncated = 3,

    /// <summary>The seal on the head is not of this store's key, or was taken off (链头封印不符).</summary>
    Unsealed = 4,

    /// <summary>A head that was noted elsewhere is not in the trail (与已记录的链头不符).</summary>
    Foreign = 5,
}
