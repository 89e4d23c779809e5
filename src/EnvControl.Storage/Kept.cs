using EnvControl.Application.Ports;
using EnvControl.Storage.Auditing;
using EnvControl.Storage.Opening;

namespace EnvControl.Storage;

/// <summary>What is kept, in one transaction (一次事务中的数据).</summary>
internal class Kept(StoreContext context, StoreKey key) : IKept
{
    private readonly AuditTrail _audit = new(context, key);

    public IAuditTrail Audit => _audit;

    /// <summary>The tables.</summary>
    protected StoreContext Context => context;

    /// <summary>The trail, to which the store adds.</summary>
    protected AuditTrail Trail => _audit;
}
