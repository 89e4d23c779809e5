namespace EnvControl.Application.Ports;

/// <summary>One consistent state of everything that is kept (已保存的数据).</summary>
public interface IKept
{
    /// <summary>The audit trail.</summary>
    IAuditTrail Audit { get; }
}
