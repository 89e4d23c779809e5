using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Inventories;
using EnvControl.Domain.Facts;

namespace EnvControl.Cli.Screens;

/// <summary>Shows inventory versions (清单版本屏幕).</summary>
internal static class VersionScreen
{
    private const int MostWarnings = 20;
    private const int DigitsShown = 12;

    /// <summary>What came in, and how it differs from the version published last.</summary>
    public static void Imported(ImportResult result, FactCatalog facts, Session session)
    {
        var (version, screen) = (result.Version, session.Screen());
        screen.Heading(
            session.Say(
                $"已入库为第{version.Number}版草稿：{version.Name}",
                $"Brought in as draft {version.Number}: {version.Name}"
            )
        );
        screen.Text(Size(version, session), 2);
        screen.Whole("  SHA-256 " + version.ContentSha256);
        if (result.Contacts > 0)
        {
            screen.Text(
                session.Say(
                    $"文件里有{result.Contacts}家企业的联系人，没有进入清单；登记请用 contacts import。",
                    $"The file names contacts of {result.Contacts} firms; they are no part of the inventory. Enter them with contacts import."
                ),
                2
            );
        }

        Warnings(version, session);
        if (result.Diff is { } diff)
        {
            VersionDiffScreen.Show(diff, facts, session);
        }

        screen.Blank();
        screen.Text(
            session.Say(
                $"核对后发布：envcontrol inventory publish {version.Number}",
                $"Publish it when it is right: envcontrol inventory publish {version.Number}"
            )
        );
    }

    /// <summary>A version that counts from now on.</summary>
    public static void Published(PublishResult result, Session session)
    {
        var (version, screen) = (result.Version, session.Screen());
        screen.Heading(
            session.Say(
                $"第{version.Number}版已发布：{version.Name}",
                $"Version {version.Number} is published: {version.Name}"
            )
        );
        screen.Text(Size(version, session), 2);
        screen.Whole("  SHA-256 " + version.ContentSha256);
        if (!result.Overruled.IsEmpty)
        {
            screen.Text(
                session.Say(
                    $"按核对推翻单独录入的记录{Counts.Text(result.Overruled.Length)}项，自今日起以本版为准。",
                    $"{Counts.Text(result.Overruled.Length)} records of officials are overruled as stated; from today this version holds."
                ),
                2
            );
        }
    }

    /// <summary>One version, whole.</summary>
    public static void Show(InventoryVersion version, Session session)
    {
        var screen = session.Screen();
        screen.Heading(
            session.Say(
                $"第{version.Number}版（{State(version, session)}）：{version.Name}",
                $"Version {version.Number} ({State(version, session)}): {version.Name}"
            )
        );
        screen.Text(Size(version, session), 2);
        const int Width = 16;
        screen.Entry(session.Say("内容摘要", "content"), version.ContentSha256, Width, 2);
        screen.Entry(session.Say("文件摘要", "file"), version.FileSha256, Width, 2);
        screen.Entry(session.Say("读取所用规则", "read with rules"), version.RuleSetId, Width, 2);
        screen.Entry(
            session.Say("基础版本", "builds on"),
            version.Base is { } number ? number.ToString(CultureInfo.InvariantCulture) : "—",
            Width,
            2
        );
        screen.Entry(
            session.Say("入库", "brought in"),
            $"{Moments.Text(version.ImportedAt)} {version.ImportedBy}",
            Width,
            2
        );
        if (version.PublishedAt is { } at)
        {
            screen.Entry(
                session.Say("发布", "published"),
                $"{Moments.Text(at)} {version.PublishedBy}",
                Width,
                2
            );
        }

        Warnings(version, session);
    }

    /// <summary>All versions as a table.</summary>
    public static void List(ImmutableArray<InventoryVersion> versions, Session session)
    {
        var screen = session.Screen();
        if (versions.IsEmpty)
        {
            screen.Text(
                session.Say(
                    "还没有清单；请用 envcontrol import 入库。",
                    "No inventory yet; bring one in with envcontrol import."
                )
            );
            return;
        }

        var table = Tables.Of(
            session.Say(">版", ">No."),
            session.Say("状态", "state"),
            session.Say("名称", "name"),
            session.Say(">企业", ">firms"),
            session.Say(">生产线", ">lines"),
            session.Say("入库", "brought in"),
            session.Say("发布", "published"),
            session.Say("内容摘要", "content")
        );
        foreach (var version in versions)
        {
            table.Row(
                version.Number.ToString(CultureInfo.InvariantCulture),
                State(version, session),
                version.Name,
                Counts.Text(version.Counts.Firms),
                Counts.Text(version.Counts.Lines),
                $"{Moments.Text(version.ImportedAt)} {version.ImportedBy}",
                version.PublishedAt is { } at ? $"{Moments.Text(at)} {version.PublishedBy}" : "—",
                version.ContentSha256[..DigitsShown]
            );
        }

        screen.Table(table);
    }

    private static void Warnings(InventoryVersion version, Session session)
    {
        if (version.WarningCount == 0)
        {
            return;
        }

        var screen = session.Screen();
        screen.Text(
            session.Say(
                $"读取时的提醒{Counts.Text(version.WarningCount)}条：",
                $"{Counts.Text(version.WarningCount)} warnings of its reading:"
            ),
            2
        );
        foreach (var warning in version.Warnings.Take(MostWarnings))
        {
            screen.Whole("    " + warning);
        }

        if (version.WarningCount > MostWarnings)
        {
            screen.Whole(
                session.Say(
                    $"    ……其余{Counts.Text(version.WarningCount - MostWarnings)}条见 --json",
                    $"    … {Counts.Text(version.WarningCount - MostWarnings)} more: see --json"
                )
            );
        }
    }

    private static string State(InventoryVersion version, Session session) =>
        version.IsPublished ? session.Say("已发布", "published") : session.Say("草稿", "draft");

    private static string Size(InventoryVersion version, Session session)
    {
        var counts = version.Counts;
        return session.Say(
            $"企业{Counts.Text(counts.Firms)}家，生产线{Counts.Text(counts.Lines)}条，其他源{(counts.Sources is { } zh ? $"{Counts.Text(zh)}行" : "未提供")}，名单等附件{Counts.Text(counts.Documents)}件。",
            $"{Counts.Text(counts.Firms)} firms, {Counts.Text(counts.Lines)} lines, {(counts.Sources is { } en ? $"{Counts.Text(en)} rows of other sources" : "no other sources handed in")}, {Counts.Text(counts.Documents)} lists and other documents."
        );
    }
}
