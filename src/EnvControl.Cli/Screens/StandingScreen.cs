using System.Collections.Immutable;
using System.Globalization;
using EnvControl.Application.Standings;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Cli.Screens;

/// <summary>Shows what was recorded of firms (企业情况屏幕).</summary>
internal static class StandingScreen
{
    private const int MostShown = 40;

    /// <summary>What holds on a day, then everything recorded.</summary>
    public static void Show(StandingHistory history, CreditCode firm, LocalDate on, Session session)
    {
        var screen = session.Screen();
        if (history.IsEmpty)
        {
            screen.Text(
                session.Say(
                    $"{firm}没有记录；按所用清单里写的算。",
                    $"Nothing is recorded of {firm}; what the inventory in use says stands."
                )
            );
            return;
        }

        screen.Heading(session.Say($"{firm} {Moments.Text(on)}的情况", $"{firm} on {Moments.Text(on)}"));
        var held = HeldStandings.Of(history, firm, on);
        if (held.IsEmpty)
        {
            screen.Text(
                session.Say(
                    "当日没有有效的记录，按清单算。",
                    "No entry covers the day; the inventory stands."
                ),
                2
            );
        }

        foreach (var entry in held)
        {
            screen.Text(
                session.Say(
                    $"{Kind(entry.Claim, session)}{Rest(entry, held, session)}：{Value(entry.Claim, session)}（{entry.Claim.Document}，第{entry.Number}条）",
                    $"{Kind(entry.Claim, session)}{Rest(entry, held, session)}: {Value(entry.Claim, session)} ({entry.Claim.Document}, entry {entry.Number})"
                ),
                2
            );
        }

        var table = Tables.Of(
            session.Say(">条", ">entry"),
            session.Say("情况", "standing"),
            session.Say("取值", "value"),
            session.Say("自", "from"),
            session.Say("至（不含）", "to (excl.)"),
            session.Say("依据", "document"),
            session.Say("记录于", "recorded"),
            session.Say("记录人", "by"),
            session.Say("来源", "source")
        );
        foreach (var entry in history.Entries)
        {
            table.Row(
                entry.Number.ToString(CultureInfo.InvariantCulture),
                Kind(entry.Claim, session),
                Value(entry.Claim, session),
                Moments.Text(entry.Claim.Effective.From),
                Moments.Text(entry.Claim.Effective.To),
                entry.Claim.Document,
                Moments.Text(entry.RecordedAt),
                entry.RecordedBy,
                entry.InventoryVersion is { } version
                    ? session.Say($"清单第{version}版", $"inventory {version}")
                    : session.Say("人工", "official")
            );
        }

        screen.Blank();
        screen.Table(table);
    }

    /// <summary>What was recorded of one firm.</summary>
    public static void Recorded(
        ImmutableArray<StandingEntry> entries,
        ImmutableArray<ClaimPreview> previews,
        Session session
    )
    {
        var screen = session.Screen();
        foreach (var (entry, preview) in entries.Zip(previews))
        {
            screen.Text(
                session.Say(
                    $"已记录第{entry.Number}条：{Change(preview, session)}",
                    $"Recorded as entry {entry.Number}: {Change(preview, session)}"
                )
            );
        }
    }

    /// <summary>What a file changes, or would change.</summary>
    public static void Imported(ImmutableArray<ClaimPreview> previews, bool isDryRun, Session session)
    {
        var screen = session.Screen();
        var news = previews.Where(preview => preview.IsNews).ToArray();
        foreach (var preview in news.Take(MostShown))
        {
            screen.Text($"{preview.Claim.Firm} {Change(preview, session)}", 2);
        }

        if (news.Length > MostShown)
        {
            screen.Text(
                session.Say(
                    $"……另有{news.Length - MostShown}条（--json列出全部）",
                    $"… and {news.Length - MostShown} more (--json lists all)"
                ),
                2
            );
        }

        var same = previews.Length - news.Length;
        screen.Heading(
            isDryRun
                ? session.Say(
                    $"预览：{previews.Length}条，其中{news.Length}条与已知不同，{same}条相同；没有记录。",
                    $"Preview: {previews.Length} rows, {news.Length} say something new, {same} what is known; nothing recorded."
                )
                : session.Say(
                    $"已记录{previews.Length}条，其中{news.Length}条与原来不同，{same}条相同。",
                    $"{previews.Length} entries recorded, {news.Length} of them new, {same} as known before."
                )
        );
    }

    private static string Change(ClaimPreview preview, Session session)
    {
        var claim = preview.Claim;
        var until = claim.Effective.To is { } to
            ? session.Say($"至{Moments.Text(to)}（不含）", $" until {Moments.Text(to)} (excl.)")
            : string.Empty;
        return session.Say(
            $"{Kind(claim, session)} {(preview.Known is { } zh ? Value(zh.Claim, session) : "未记录")} → {Value(claim, session)}，自{Moments.Text(claim.Effective.From)}{until}，{claim.Document}",
            $"{Kind(claim, session)} {(preview.Known is { } en ? Value(en.Claim, session) : "not recorded")} → {Value(claim, session)}, from {Moments.Text(claim.Effective.From)}{until}, {claim.Document}"
        );
    }

    /// <summary>What is left to an entry of the whole firm where others speak of parts of it.</summary>
    private static string Rest(StandingEntry entry, ImmutableArray<StandingEntry> held, Session session) =>
        entry.Claim.Scope is null
        && held.Any(other => other.Claim.Kind == entry.Claim.Kind && other.Claim.Scope is not null)
            ? entry.Claim.Kind.IsList()
                ? session.Say("（其余生产线）", " (other lines)")
                : session.Say("（其余行业）", " (other industries)")
            : string.Empty;

    private static string Kind(StandingClaim claim, Session session) =>
        StandingWording.Kind(claim, session.Language);

    private static string Value(StandingClaim claim, Session session) =>
        StandingWording.Value(claim, session.Language);
}
