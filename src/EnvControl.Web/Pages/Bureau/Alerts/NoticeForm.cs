using System.Collections.Immutable;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>What is typed about a notice (通知表单): order, level, hours, scope.</summary>
public sealed class NoticeForm
{
    /// <summary>What stands for everybody.</summary>
    public const string Everybody = "all";

    /// <summary>Where the alert comes from.</summary>
    public string? Origin { get; set; }

    /// <summary>Whose alert it is; empty for the city.</summary>
    public string? Division { get; set; }

    /// <summary>The level announced.</summary>
    public string? Level { get; set; }

    /// <summary>The level responded at; empty for the same.</summary>
    public string? Response { get; set; }

    /// <summary>The hour of start.</summary>
    public string? From { get; set; }

    /// <summary>The hours of later phases.</summary>
    public string?[] LaterFrom { get; set; } = [];

    /// <summary>Their levels.</summary>
    public string?[] LaterLevel { get; set; } = [];

    /// <summary>Everybody, or only those that follow.</summary>
    public string? Whom { get; set; }

    /// <summary>The counties taken in.</summary>
    public string[] County { get; set; } = [];

    /// <summary>Further entries, one a line.</summary>
    public string? More { get; set; }

    /// <summary>Who is left out, one a line.</summary>
    public string? Except { get; set; }

    /// <summary>Why.</summary>
    public string? Cause { get; set; }

    /// <summary>The document behind it.</summary>
    public string? Document { get; set; }

    /// <summary>When that arrived.</summary>
    public string? Arrived { get; set; }

    /// <summary>The version of the inventory; <c>null</c> for the one last published.</summary>
    public int? Inventory { get; set; }

    /// <summary>The level whose last notice is followed; empty for none.</summary>
    public string? Like { get; set; }

    /// <summary>A form that says what a notice says, but its hours.</summary>
    public static NoticeForm Of(AlertNotice notice, AlertScope scope) =>
        new()
        {
            Level = notice.Level.Spell(),
            Response =
                notice.Phases.FirstOrDefault() is { } phase && phase.Level != notice.Level
                    ? phase.Level.Spell()
                    : null,
            Whom = scope.Entries.Any(entry => entry is { Kind: ScopeKind.All, IsException: false })
                ? Everybody
                : "some",
            County =
            [
                .. scope
                    .Entries.Where(entry =>
                        entry is { Kind: ScopeKind.Division, IsException: false, From: null }
                    )
                    .Select(entry => entry.Value),
            ],
            More = Lines(
                scope.Entries.Where(entry =>
                    entry is { IsException: false, Kind: not ScopeKind.All }
                    && !(entry.Kind == ScopeKind.Division && entry.From is null)
                )
            ),
            Except = Lines(scope.Entries.Where(entry => entry.IsException)),
            Cause = notice.Cause,
        };

    /// <summary>The draft, as far as it can be read; with every fault on the way.</summary>
    /// <param name="account">Who drafts it: within the account's counties only.</param>
    /// <param name="waivers">What is waived from the beginning.</param>
    /// <param name="faults">Takes the faults.</param>
    internal NoticeDraft Read(Account account, ImmutableArray<Waiver> waivers, List<Fault> faults)
    {
        var reader = new NoticeReader(faults);
        var level = reader.Level(Level, new("预警级别", "level"), isNeeded: true);
        var response = reader.Level(Response, new("响应级别", "response"), isNeeded: false);
        var from = reader.Hour(From, new("起始时刻", "start"), isNeeded: true);
        var later = ImmutableArray.CreateBuilder<AlertPhase>();
        for (var i = 0; i < LaterFrom.Length; i++)
        {
            var typed = i < LaterLevel.Length ? LaterLevel[i] : null;
            if (string.IsNullOrWhiteSpace(LaterFrom[i]) && string.IsNullOrWhiteSpace(typed))
            {
                continue;
            }

            var name = new Bilingual("以后的阶段", "later phase");
            var (hour, next) = (reader.Hour(LaterFrom[i], name, true), reader.Level(typed, name, true));
            later.Add(new AlertPhase(hour ?? default, next ?? AlertLevel.Yellow));
        }

        var arrived = reader.Moment(Arrived, new("来文时间", "arrival"));
        if (string.IsNullOrWhiteSpace(Cause))
        {
            faults.Add(DeskFaults.Missing(new("原因", "cause")));
        }

        var scope = Scope(reader);
        reader.Within(account, scope);
        return new NoticeDraft(
            level ?? AlertLevel.Yellow,
            [new AlertPhase(from ?? default, response ?? level ?? AlertLevel.Yellow), .. later],
            scope,
            Cause?.Trim() ?? string.Empty,
            Document?.Trim() ?? string.Empty,
            arrived,
            Inventory,
            waivers
        );
    }

    /// <summary>A moment as the browser's control wants it.</summary>
    internal static string Control(Instant instant) => BureauHour.Show(instant).Replace(' ', 'T');

    private AlertScope Scope(NoticeReader reader)
    {
        ScopeEntry[] counties = [.. County.Select(code => new ScopeEntry(ScopeKind.Division, code, null))];
        var more = reader.Entries(More, isException: false);
        var except = reader.Entries(Except, isException: true);
        if (Whom == Everybody)
        {
            // Entries beside "everybody" matter by their own hours.
            return new AlertScope([ScopeEntry.Everybody, .. more, .. except]);
        }

        ScopeEntry[] inside = [.. counties, .. more];
        if (inside.Length == 0)
        {
            reader.Faults.Add(DeskFaults.Missing(new("范围", "scope")));
        }

        return new AlertScope([.. inside.DefaultIfEmpty(ScopeEntry.Everybody), .. except]);
    }

    private static string Lines(IEnumerable<ScopeEntry> entries) =>
        string.Join(
            '\n',
            entries.Select(entry =>
                $"{entry.Kind.Spell()}:{entry.Value}"
                + (entry.From is { } hour ? "@" + Control(hour) : string.Empty)
            )
        );
}
