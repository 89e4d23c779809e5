using System.Xml.Linq;
using EnvControl.Application.Auditing;
using EnvControl.Application.Ports;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace EnvControl.Web.Security;

/// <summary>Keeps the keys that protect cookies in the store (数据保护密钥入库), encrypted there, so that several servers share them and a restart signs nobody out.</summary>
internal sealed class StoredKeyRing(IStore store) : IXmlRepository
{
    private static readonly Actor Program = Actor.Of("envcontrol");

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. store.Read(kept => kept.Accounts.ProtectionKeys()).Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        store.Write(
            new Deed(Program, "keys.protect"),
            kept =>
            {
                kept.Accounts.AddProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
                kept.Record(new AuditSubject($"key/{friendlyName}"));
                return element;
            }
        );
}
