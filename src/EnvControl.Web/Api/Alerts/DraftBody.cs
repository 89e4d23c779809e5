using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Api.Answers;
using EnvControl.Web.Pages.Bureau;
using EnvControl.Web.Pages.Bureau.Alerts;
using NodaTime;

namespace EnvControl.Web.Api.Alerts;

/// <summary>What a program wants an alert to say (预警草稿).</summary>
internal sealed record DraftBody(
    [property: Description("forecast、county、province、ministry")] string Origin,
    [property: Description("预警级别 yellow、orange、red / Level announced")] string Level,
    [property: Description("响应阶段，按时间先后，至少一个 / Levels of the response by hour")]
        IReadOnlyList<PhaseBody> Phases,
    [property: Description("原因 / Why")] string Cause,
    [property: Description("范围；不填为全部 / Whom it binds; everybody where nothing is said")]
        IReadOnlyList<ScopeBody>? Scope = null,
    [property: Description("来文文号 / Document behind it")] string? Document = null,
    [property: Description("来文时间 / When that arrived")] DateTimeOffset? ArrivedAt = null,
    [property: Description("区划代码；不填为全市 / Division; the city where nothing is said")]
        string? Division = null,
    [property: Description(
        "清单版本；不填为最近发布的 / Version; the one last published where nothing is said"
    )]
        int? InventoryVersion = null,
    [property: Description("认可 / What is waived")] IReadOnlyList<WaiverBody>? Waivers = null
)
{
    /// <summary>The draft; within the account's counties only.</summary>
    /// <exception cref="FaultException">Anything in it will not do; all faults at once.</exception>
    public (AlertOrigin Origin, string Division, NoticeDraft Draft) Read(Account account, string city)
    {
        NotNull("phases", Phases);
        NotNull("scope", Scope);
        NotNull("waivers", Waivers);
        var faults = new List<Fault>();
        if (!AlertWords.TryParse(Origin, out AlertOrigin origin))
        {
            faults.Add(
                Bad("origin", Origin, "forecast、county、province、ministry之一", AlertWords.AllOrigins)
            );
        }

        var place = Division is { Length: > 0 } ? Division : city;
        if (!account.Covers(place))
        {
            faults.Add(DeskFaults.OutOfBounds(place));
        }

        if (string.IsNullOrWhiteSpace(Cause))
        {
            faults.Add(DeskFaults.Missing(new("原因", "cause")));
        }

        if (Phases is not { Count: > 0 })
        {
            faults.Add(DeskFaults.Missing(new("响应阶段", "phases")));
        }

        var level = LevelOf("level", Level, faults);
        ImmutableArray<AlertPhase> phases =
        [
            .. (Phases ?? []).Select(phase => new AlertPhase(
                Instant.FromDateTimeOffset(phase.From),
                LevelOf("phases.level", phase.Level, faults)
            )),
        ];
        var scope = ScopeOf(faults);
        new NoticeReader(faults).Within(account, scope);
        var waivers = WaiverBody.Read(Waivers ?? [], account, faults);
        return faults.Count > 0
            ? throw new FaultException(faults)
            : (
                origin,
                place,
                new NoticeDraft(
                    level,
                    phases,
                    scope,
                    Cause!.Trim(),
                    Document?.Trim() ?? string.Empty,
                    ArrivedAt is { } arrived ? Instant.FromDateTimeOffset(arrived) : null,
                    InventoryVersion,
                    waivers
                )
            );
    }

    private static void NotNull<T>(string field, IReadOnlyList<T>? items)
    {
        if (items?.Any(item => item is null) == true)
        {
            throw new StatusException(StatusCodes.Status400BadRequest, ApiFaults.BadBody(field));
        }
    }

    private AlertScope ScopeOf(List<Fault> faults)
    {
        if (Scope is not { Count: > 0 })
        {
            return AlertScope.Everybody;
        }

        var entries = ImmutableArray.CreateBuilder<ScopeEntry>();
        foreach (var entry in Scope)
        {
            if (AlertWords.TryParse(entry.Kind, out ScopeKind kind))
            {
                entries.Add(
                    new ScopeEntry(
                        kind,
                        kind == ScopeKind.All ? string.Empty : entry.Value,
                        entry.From is { } hour ? Instant.FromDateTimeOffset(hour) : null,
                        entry.IsException
                    )
                );
            }
            else
            {
                faults.Add(
                    Bad(
                        "scope.kind",
                        entry.Kind,
                        "all、division、industry、firm之一",
                        ["all", "division", "industry", "firm"]
                    )
                );
            }
        }

        if (entries.All(entry => entry.IsException))
        {
            faults.Add(DeskFaults.Missing(new("范围", "scope")));
        }

        return new AlertScope(entries.ToImmutable());
    }

    private static AlertLevel LevelOf(string field, string typed, List<Fault> faults)
    {
        if (AlertLevels.TryParse(typed, out var level))
        {
            return level;
        }

        faults.Add(Bad(field, typed, "yellow、orange、red之一", AlertLevels.All.Select(one => one.Spell())));
        return AlertLevel.Yellow;
    }

    private static Fault Bad(string field, string? typed, string zh, IEnumerable<string> choices) =>
        ApiFaults.BadValue(
            field,
            typed ?? string.Empty,
            $"请写{zh}。",
            string.Create(CultureInfo.InvariantCulture, $"Write one of {string.Join(", ", choices)}.")
        );
}
