using System.Globalization;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Application.Inventories;

/// <summary>Every fault that keeping and publishing inventories can have (清单版本问题一览).</summary>
public static class VersionFaults
{
    /// <summary>No version of that number.</summary>
    public static Fault NoVersion(int number, int last) =>
        Fault.Of(
            "EC1120",
            Spelt(number),
            last == 0 ? "数据库中还没有清单。" : $"没有第 {number} 版清单，最后一版是第 {last} 版。",
            last == 0
                ? "The store holds no inventory yet."
                : $"There is no version {number} of the inventory; the last is {last}.",
            last == 0 ? "请先用 envcontrol import 入库。" : "版本见 envcontrol inventory list。",
            last == 0 ? "Bring one in with envcontrol import." : "See envcontrol inventory list."
        );

    /// <summary>Somebody published another version since the draft came in.</summary>
    public static Fault Overtaken(InventoryVersion draft, InventoryVersion last) =>
        Fault.Of(
            "EC1121",
            Spelt(draft.Number),
            $"第 {draft.Number} 版以{Based(draft).Zh}为基础，而{Who(last).Zh}已发布第 {last.Number} 版；未发布。",
            $"Version {draft.Number} builds on {Based(draft).En}, and {Who(last).En} has published version {last.Number}; it was not published.",
            $"请与第 {last.Number} 版比较后重新入库（import --into-draft {draft.Number}），再发布。",
            $"Compare it with version {last.Number}, bring it in again (import --into-draft {draft.Number}) and publish then."
        );

    /// <summary>A draft came in, and what changed cannot be said just now.</summary>
    public static Fault NotCompared(int @base, int number, Fault why) =>
        Fault.Of(
            "EC4241",
            Spelt(number),
            $"已入库为第 {number} 版草稿，但没能列出差别：{why.What.Zh}",
            $"It was kept as draft {number}, and what changed could not be listed: {why.What.En}",
            $"不要重新入库；排除原因后请用 envcontrol inventory diff {@base} {number} 查看差别。",
            $"Do not bring it in again; remove the cause and see envcontrol inventory diff {@base} {number}."
        );

    /// <summary>It is published already.</summary>
    public static Fault AlreadyPublished(InventoryVersion version) =>
        Fault.Of(
            "EC1122",
            Spelt(version.Number),
            $"第 {version.Number} 版已由{Who(version).Zh}发布，不能再改。",
            $"Version {version.Number} was published by {Who(version).En} and is changed no more.",
            "需要改动时请另行入库，成为新的一版。",
            "Bring changes in as a new version."
        );

    /// <summary>Nothing is published yet.</summary>
    public static Fault NothingPublished() =>
        Fault.Of(
            "EC1123",
            VersionName.Latest,
            "还没有已发布的清单版本。",
            "No version of the inventory is published yet.",
            "请先 envcontrol inventory publish，或写明草稿的版本号。",
            "Publish one with envcontrol inventory publish, or give a draft's number."
        );

    /// <summary>Nothing to lay a partial file over.</summary>
    public static Fault NothingToUpdate() =>
        Fault.Of(
            "EC1124",
            "--partial",
            "没有可供局部更新的版本：还没有已发布的清单。",
            "There is nothing to update in part: no inventory is published yet.",
            "第一次请导入完整清单并发布；或用 --into-draft 指明草稿。",
            "Bring in and publish a whole inventory first, or name a draft with --into-draft."
        );

    /// <summary>What is kept is not what was kept.</summary>
    public static Fault Altered(InventoryVersion version, string found) =>
        Fault.Of(
            "EC1125",
            Spelt(version.Number),
            $"第 {version.Number} 版的内容与入库时不符：摘要应为 {version.ContentSha256[..12]}…，现为 {found[..12]}…。",
            $"Version {version.Number} is not what was kept: its hash should be {version.ContentSha256[..12]}… and is {found[..12]}….",
            "数据库被改动过：请停用，运行 envcontrol audit verify，并从备份恢复。",
            "The database was tampered with: stop using it, run envcontrol audit verify and restore a backup."
        );

    /// <summary>A version is named and no store.</summary>
    public static Fault NoStoreFor(string typed) =>
        Fault.Of(
            "EC1126",
            typed,
            $"“{typed}”是清单版本的写法，但没有指明数据库。",
            $"'{typed}' names a version of the inventory, and no store is named.",
            "请加 --db；如果是文件或目录，请写成 ./ 开头的路径。",
            "Add --db; if it is a file or folder, write it as a path beginning with ./ ."
        );

    /// <summary>A draft was written anew while a partial file was being laid over it.</summary>
    public static Fault DraftMoved(InventoryVersion draft) =>
        Fault.Of(
            "EC1127",
            Spelt(draft.Number),
            $"读取期间，{draft.ImportedBy}重新写入了第 {draft.Number} 版草稿；未更新。",
            $"{draft.ImportedBy} wrote draft {draft.Number} anew in the meantime; it was not updated.",
            "请再做一次。",
            "Do it again."
        );

    private static string Spelt(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"inventory/{number}");

    private static Bilingual Based(InventoryVersion draft) =>
        draft.Base is { } number
            ? new($"第 {number} 版", $"version {number}")
            : new("尚无已发布版本", "nothing published");

    private static Bilingual Who(InventoryVersion version)
    {
        var at = Moment(version.PublishedAt);
        return new($"{version.PublishedBy}于 {at} ", $"{version.PublishedBy} at {at}");
    }

    private static string Moment(Instant? at) =>
        at is { } known ? Alerts.BureauHour.Show(known) : string.Empty;
}
