using EnvControl.Domain.Faults;

namespace EnvControl.Files.Seals;

/// <summary>What can be wrong with the bureau's seal (印章问题), said in one place.</summary>
internal static class SealFaults
{
    public static Fault NoKey(string folder) =>
        Fault.Of(
            "EC5030",
            folder,
            "没有签章密钥，不能签发。",
            "There is no key to seal with, so nothing can be issued.",
            "用 envcontrol keys new 造一把；密钥留在库外，另行备份。",
            "Make one with envcontrol keys new; it stays outside the database and is backed up apart from it."
        );

    public static Fault NotAKey(string file) =>
        Fault.Of(
            "EC5031",
            file,
            "这个文件不是P-256密钥。",
            "The file holds no P-256 key.",
            "从备份恢复该文件。",
            "Restore the file from its backup."
        );

    public static Fault KeyThere(string file) =>
        Fault.Of(
            "EC5032",
            file,
            "已经有签章密钥。",
            "There is a key to seal with already.",
            "要换新密钥，写 --replace；旧公钥留作核验。",
            "Write --replace to take a new one; the old public key stays, to verify with."
        );
}
