using System.Globalization;
using EnvControl.Application.Auditing;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Storage.Opening;

/// <summary>What can be wrong with a store (数据库问题), said in one place.</summary>
internal static class StoreFaults
{
    public static Fault NoKeysFolder() =>
        Fault.Of(
            "EC4201",
            string.Empty,
            "数据库在服务器上，但没有说明密钥文件夹。",
            "The store is on a server and the folder of its keys is not named.",
            "请用 --keys 或 ENVCONTROL__KEYS 指明库外的密钥文件夹。",
            "Name a folder outside the database with --keys or ENVCONTROL__KEYS."
        );

    public static Fault BadAddress() =>
        Fault.Of(
            "EC4202",
            string.Empty,
            "看不懂数据库地址。",
            "The address of the store can't be read.",
            "请写文件路径、postgresql://用户@主机/库名，或“Host=…;Database=…”。",
            "Write a file path, postgresql://user@host/database, or 'Host=…;Database=…'."
        );

    public static Fault NoKey(string file) =>
        Fault.Of(
            "EC4203",
            file,
            "数据库已有内容，但它的密钥文件不在。",
            "The store has content and its key file is missing.",
            "请把密钥文件夹从备份放回原处，或用 --keys 指明；不要另造新密钥。",
            "Put the folder of keys back from its backup, or name it with --keys; do not make a new one."
        );

    public static Fault NotAKey(string file) =>
        Fault.Of(
            "EC4204",
            file,
            "密钥文件的内容不是密钥。",
            "The key file holds no key.",
            "请从备份恢复该文件。",
            "Restore the file from its backup."
        );

    public static Fault TooNew(string address, string migration) =>
        Fault.Of(
            "EC4205",
            address,
            $"数据库由更新的程序建立（{migration}），本程序不认识它。",
            $"The store was made by a newer program ({migration}) that this one does not know.",
            "请使用新版程序；什么都没有改动。",
            "Use the newer program; nothing was changed."
        );

    public static Fault TooOld(string address) =>
        Fault.Of(
            "EC4206",
            address,
            "服务器上的数据库还是旧结构。",
            "The store on the server has an older schema.",
            "请先备份，再运行 envcontrol db migrate。",
            "Make a backup and run envcontrol db migrate."
        );

    public static Fault Unreachable(string address, Bilingual why) =>
        Fault.Of(
            "EC4207",
            address,
            $"打不开数据库：{why.Zh}。",
            $"The store can't be opened: {why.En}.",
            "请检查路径、权限、服务器是否运行；什么都没有改动。",
            "Check the path, the rights and whether the server runs; nothing was changed."
        );

    public static Fault NotKept(string address, Bilingual why) =>
        Fault.Of(
            "EC4208",
            address,
            $"没有写成：{why.Zh}。",
            $"It was not kept: {why.En}.",
            "什么都没有改动；请排除原因后再做一次。",
            "Nothing was changed; remove the cause and do it again."
        );

    public static Fault NotAStore(string address) =>
        Fault.Of(
            "EC4209",
            address,
            "这里没有EnvControl数据库。",
            "There is no EnvControl store here.",
            "请核对 --db；新库由 import 或 db init 建立。",
            "Check --db; a new store is made by import or db init."
        );

    public static Fault Unknown(string address, Bilingual why, Deed deed, long entry) =>
        Fault.Of(
            "EC4240",
            address,
            $"不知道是否写成：提交时数据库没有答复（{why.Zh}）。",
            $"Whether it was kept is not known: the database did not answer the commit ({why.En}).",
            $"恢复连接后请用 envcontrol audit show --after {Spelt(entry - 1)} 查看：第 {Spelt(entry)} 条若是{deed.By.Name}的 {deed.Action}，则已写成；否则再做一次。",
            $"When it can be reached again, see envcontrol audit show --after {Spelt(entry - 1)}: if entry {Spelt(entry)} is {deed.Action} by {deed.By.Name}, it was kept; if not, do it again."
        );

    public static Fault AlteredContact(string firm) =>
        Fault.Of(
            "EC4176",
            firm,
            "这家企业的联系人在库中被改动过，无法解密。",
            "The contact of this firm was altered in the store and can't be decrypted.",
            "请重新登记联系人，并核验审计链。",
            "Enter the contact again, and verify the audit trail."
        );

    /// <summary>An account, or a key of its kind, that does not decrypt.</summary>
    public static Fault AlteredAccount(string row) =>
        Fault.Of(
            "EC4177",
            row,
            "账号的凭据在库中被改动过，无法解密。",
            "The secrets of an account were altered in the store and can't be decrypted.",
            "请核验审计链，从备份恢复。",
            "Verify the audit trail, and restore from a backup."
        );

    private static string Spelt(long number) => number.ToString(CultureInfo.InvariantCulture);
}
