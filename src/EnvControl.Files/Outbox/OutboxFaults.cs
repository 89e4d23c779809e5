using EnvControl.Domain.Faults;

namespace EnvControl.Files.Outbox;

/// <summary>What can be wrong with the folder of outgoing messages (发件箱问题).</summary>
internal static class OutboxFaults
{
    public static Fault NotWritten(string folder) =>
        Fault.Of(
            "EC5105",
            folder,
            "发件箱写不进去，消息没有发出。",
            "The outbox can't be written; the message was not sent.",
            "请检查空间和权限后再发。",
            "Check space and permissions and send again."
        );
}
