using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;

namespace EnvControl.Application.Alerts;

/// <summary>Makes a key to seal lists with (造签章密钥), and enters that in the audit trail.</summary>
/// <param name="store">Keeps the audit trail.</param>
/// <param name="keys">The folder of keys.</param>
public sealed class MakeSealKey(IStore store, ISealKeys keys)
{
    /// <summary>Makes one.</summary>
    /// <returns>Its id.</returns>
    public string Run(Actor by, bool doesReplace) =>
        store.Write(
            new Deed(by, "keys.new"),
            kept =>
            {
                var before = keys.Current;
                var id = keys.Make(doesReplace);
                kept.Record(
                    new AuditSubject($"key/{id}", null, null, before is null ? null : $"取代 {before}")
                );
                return id;
            }
        );
}
