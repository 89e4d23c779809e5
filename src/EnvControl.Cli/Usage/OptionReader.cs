using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using EnvControl.Application.Activation;
using EnvControl.Application.Auditing;
using EnvControl.Application.Inventories;
using EnvControl.Application.Measures;
using EnvControl.Application.Text;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Engine.SitePlans;
using EnvControl.Storage.Opening;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Cli.Usage;

/// <summary>Reads what was typed into types that cannot be wrong (选项读取), collecting every fault on the way.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="session">Takes the faults.</param>
internal sealed class OptionReader(ParseResult parsed, Session session)
{
    private const int MostHours = 8_784;

    /// <summary>What was typed after an option; <c>null</c> without it.</summary>
    public string? Text(Option option) => Typed(option).LastOrDefault();

    /// <summary>What was typed as an argument; empty without it.</summary>
    public string Text(Argument argument) =>
        parsed.GetResult(argument)?.Tokens is [.., var last] ? last.Value : string.Empty;

    /// <summary>Everything typed after an option that may be repeated.</summary>
    public ImmutableArray<string> All(Option option) => [.. Typed(option)];

    /// <summary>Whether an option that needs no value is there.</summary>
    public bool Is(Option<bool> option) => parsed.GetResult(option) is not null && parsed.GetValue(option);

    /// <summary>What empty cells are taken for, each as typed.</summary>
    public ImmutableArray<string> Assumed() => Words(WorkOptions.Assume);

    /// <summary>Where the store lies; <c>null</c>, with a fault kept, where none is named.</summary>
    public StoreAddress? Store()
    {
        var text = Text(WorkOptions.Store) ?? StoreSettings.Db;
        if (text is null)
        {
            session.Faults.Add(UsageFaults.NoStore());
            return null;
        }

        try
        {
            return StoreAddress.Of(text, Text(WorkOptions.Keys) ?? StoreSettings.Keys);
        }
        catch (FaultException faulty)
        {
            session.Faults.AddRange(faulty.Faults);
            return null;
        }
    }

    /// <summary>Who does it; <c>null</c>, with a fault kept, where nobody is named.</summary>
    public Actor? By()
    {
        var text = Text(WorkOptions.As) ?? StoreSettings.As;
        if (!Actor.TryOf(text, out var actor))
        {
            session.Faults.Add(UsageFaults.NoActor(text));
        }

        return actor;
    }

    /// <summary>The language.</summary>
    public Language Language()
    {
        switch (Text(WorkOptions.Language))
        {
            case null or "zh" or "zh-CN" or "中文":
                return Application.Text.Language.Chinese;
            case "en" or "英文":
                return Application.Text.Language.English;
            case var typed:
                session.Faults.Add(UsageFaults.BadLanguage(typed));
                return Application.Text.Language.Chinese;
        }
    }

    /// <summary>The levels, yellow first; all of them without the option or with <c>all</c>.</summary>
    public ImmutableArray<AlertLevel> Levels()
    {
        var levels = new SortedSet<AlertLevel>();
        var words = Words(WorkOptions.Level);
        if (words.IsEmpty && Text(WorkOptions.Level) is { } typed)
        {
            session.Faults.Add(UsageFaults.BadLevel(typed));
        }

        foreach (var word in words)
        {
            if (word is "all" or "全部")
            {
                levels.UnionWith(AlertLevels.All);
            }
            else if (AlertLevels.TryParse(word, out var level))
            {
                levels.Add(level);
            }
            else
            {
                session.Faults.Add(UsageFaults.BadLevel(word));
            }
        }

        return levels.Count == 0 ? [.. AlertLevels.All] : [.. levels];
    }

    /// <summary>The day, or <c>null</c> without the option.</summary>
    public LocalDate? Day() => Day(WorkOptions.On);

    /// <inheritdoc cref="Day()"/>
    public LocalDate? Day(Option option)
    {
        if (Text(option) is not { } typed)
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(typed.Trim());
        if (day.Success)
        {
            return day.Value;
        }

        session.Faults.Add(UsageFaults.BadDay(option.Name, typed));
        return null;
    }

    /// <summary>The store, where one is named by option or setting; else <c>null</c>.</summary>
    public StoreAddress? StoreIfNamed() =>
        Text(WorkOptions.Store) is not null || StoreSettings.Db is not null ? Store() : null;

    /// <summary>The store in which <c>--rules</c> means kept rules; <c>null</c> where it means a folder or is not there.</summary>
    public StoreAddress? StoreOfRules() =>
        Text(WorkOptions.Rules) is { } typed
        && KeptRules.IsName(typed)
        && (Text(WorkOptions.Store) is not null || !Directory.Exists(typed))
            ? Store()
            : null;

    /// <summary>The store in which <c>--inventory</c> means a kept version; <c>null</c> where it means a file or is not there.</summary>
    public StoreAddress? StoreOfInventory() =>
        Text(WorkOptions.Inventory) is { } typed && VersionName.TryParse(typed, out _) ? Store() : null;

    /// <summary>A moment, in Beijing time; a day alone means all of it. <c>null</c> without the option.</summary>
    public Instant? Moment(Option option)
    {
        if (Text(option)?.Trim() is not { } typed)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(typed) is { Success: true } day)
        {
            return BureauDay.At(day.Value.PlusDays(1).AtMidnight()) - Duration.Epsilon;
        }

        if (
            LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(typed) is
            { Success: true } moment
        )
        {
            return BureauDay.At(moment.Value);
        }

        session.Faults.Add(UsageFaults.BadMoment(option.Name, typed));
        return null;
    }

    /// <summary>The hour at which control orders are asked, or <c>null</c>; and its day where it was typed with one.</summary>
    public (LocalDate? On, LocalTime? At) Hour()
    {
        if (Text(WorkOptions.At) is not { } typed)
        {
            return (null, null);
        }

        var hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(typed.Trim());
        var moment = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(typed.Trim());
        if (hour.Success)
        {
            return (null, hour.Value);
        }

        if (moment.Success && (Text(WorkOptions.On) is null || Day() == moment.Value.Date))
        {
            return (moment.Value.Date, moment.Value.TimeOfDay);
        }

        session.Faults.Add(UsageFaults.BadHour(typed));
        return (null, null);
    }

    /// <summary>Hours since the alert began.</summary>
    public double ElapsedHours()
    {
        if (Text(WorkOptions.Elapsed) is not { } typed)
        {
            return 0;
        }

        if (
            decimal.TryParse(
                typed,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var hours
            )
            && hours <= MostHours
        )
        {
            return (double)hours;
        }

        session.Faults.Add(UsageFaults.BadNumber("--elapsed", typed, "0至8784的小时数", "hours, 0 to 8,784"));
        return 0;
    }

    /// <summary>A whole number.</summary>
    public ulong Whole(Option option, ulong otherwise, ulong least, ulong most)
    {
        if (Text(option) is not { } typed)
        {
            return otherwise;
        }

        if (
            ulong.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        session.Faults.Add(
            UsageFaults.BadNumber(
                option.Name,
                typed,
                string.Create(CultureInfo.InvariantCulture, $"{least}至{most}的整数"),
                string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} to {most}")
            )
        );
        return otherwise;
    }

    /// <summary>Which of what firms filed and what the rules order is taken.</summary>
    public BindMode Bind()
    {
        var typed = Text(WorkOptions.Bind)?.ToLowerInvariant() ?? PlanWords.AllModes[0];
        if (PlanWords.AllModes.Contains(typed, StringComparer.Ordinal))
        {
            return PlanWords.ModeOf(typed);
        }

        session.Faults.Add(UsageFaults.BadBind(typed, PlanWords.AllModes));
        return BindMode.Stricter;
    }

    /// <summary>One of some words.</summary>
    public string OneOf(Option option, ImmutableArray<string> allowed)
    {
        if (Text(option) is not { } typed || allowed.Contains(typed, StringComparer.OrdinalIgnoreCase))
        {
            return Text(option)?.ToLowerInvariant() ?? allowed[0];
        }

        session.Faults.Add(UsageFaults.BadEngine(typed, allowed));
        return allowed[0];
    }

    /// <summary>Some of some words, each once; all of them without the option.</summary>
    public ImmutableArray<string> SomeOf(Option option, ImmutableArray<string> allowed)
    {
        var words = Words(option);
        if (words.IsEmpty && Text(option) is { } typed)
        {
            session.Faults.Add(UsageFaults.BadFormat(typed, allowed));
        }

        session.Faults.AddRange(
            words
                .Where(word => !allowed.Contains(word, StringComparer.OrdinalIgnoreCase))
                .Select(word => UsageFaults.BadFormat(word, allowed))
        );
        return words.IsEmpty
            ? allowed
            : [.. allowed.Where(form => words.Contains(form, StringComparer.OrdinalIgnoreCase))];
    }

    private ImmutableArray<string> Words(Option option) =>
        [
            .. Typed(option)
                .SelectMany(text =>
                    text.Split(
                        [',', '，', '、'],
                        StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                    )
                ),
        ];

    // What is empty has been told already and is no value.
    private IEnumerable<string> Typed(Option option) =>
        parsed
            .GetResult(option)
            ?.Tokens.Select(token => token.Value)
            .Where(text => !string.IsNullOrWhiteSpace(text))
        ?? [];
}
