using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using EnvControl.Application.Alerts;
using EnvControl.Cli.Usage;
using EnvControl.Domain.Alerts;
using NodaTime;

namespace EnvControl.Cli.Verbs.Alerts;

/// <summary>Reads what was typed about an alert (预警选项读取), collecting every fault on the way.</summary>
/// <param name="options">What was typed.</param>
/// <param name="session">Takes the faults.</param>
internal sealed class AlertReader(OptionReader options, Session session)
{
    /// <summary>The number of an alert or list.</summary>
    public int Number(Argument argument)
    {
        var typed = options.Text(argument);
        if (
            int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
        )
        {
            return number;
        }

        if (typed.Length > 0)
        {
            session.Faults.Add(
                UsageFaults.BadNumber(argument.Name, typed, "编号，如1", "a number such as 1")
            );
        }

        return 0;
    }

    /// <summary>A level; <c>null</c> without the option.</summary>
    public AlertLevel? Level(Option option)
    {
        if (options.Text(option) is not { } typed)
        {
            return null;
        }

        if (AlertLevels.TryParse(typed, out var level))
        {
            return level;
        }

        session.Faults.Add(UsageFaults.BadLevel(typed));
        return null;
    }

    /// <summary>A moment; <c>null</c> without the option.</summary>
    public Instant? Moment(Option option) =>
        options.Text(option) is { } typed ? Moment(option.Name, typed) : null;

    /// <summary>The later phases.</summary>
    public ImmutableArray<AlertPhase> Phases()
    {
        var phases = ImmutableArray.CreateBuilder<AlertPhase>();
        foreach (var typed in options.All(AlertOptions.Phase))
        {
            var parts = typed.Split('=', 2);
            var hour = Moment(AlertOptions.Phase.Name, parts[0]);
            if (parts.Length == 2 && AlertLevels.TryParse(parts[1], out var level))
            {
                phases.Add(new AlertPhase(hour ?? default, level));
            }
            else
            {
                session.Faults.Add(UsageFaults.BadLevel(parts[^1]));
            }
        }

        return phases.ToImmutable();
    }

    /// <summary>Whom it binds; <c>null</c> when nothing was typed about it.</summary>
    public AlertScope? Scope()
    {
        var inside = options.All(AlertOptions.Scope).Select(typed => Entry(typed, false)).ToArray();
        var outside = options.All(AlertOptions.Except).Select(typed => Entry(typed, true)).ToArray();
        return inside.Length + outside.Length == 0
            ? null
            : new AlertScope([.. inside.DefaultIfEmpty(ScopeEntry.Everybody), .. outside]);
    }

    /// <summary>The version of the inventory; <c>null</c> for the one last published.</summary>
    public int? Version()
    {
        var typed = options.Text(AlertOptions.Version);
        if (typed is null or "latest")
        {
            return null;
        }

        var version = options.Whole(AlertOptions.Version, 0, 1, int.MaxValue);
        return version == 0 ? null : (int)version;
    }

    /// <summary>A text that must be there.</summary>
    public string Needed(Option option)
    {
        if (options.Text(option) is { } typed)
        {
            return typed;
        }

        session.Faults.Add(AlertFaults.TextMissing(option.Name));
        return string.Empty;
    }

    private Instant? Moment(string option, string typed)
    {
        if (BureauHour.TryParse(typed, out var instant))
        {
            return instant;
        }

        session.Faults.Add(AlertFaults.BadHour(option, typed));
        return null;
    }

    private ScopeEntry Entry(string typed, bool isException)
    {
        var parts = typed.Split('@', 2);
        var what = parts[0].Split(':', 2);
        Instant? from = parts.Length == 2 ? Moment(AlertOptions.Scope.Name, parts[1]) : null;
        if (what[0] is "all" or "全部" && what.Length == 1)
        {
            return new ScopeEntry(ScopeKind.All, string.Empty, from, isException);
        }

        if (
            what.Length == 2
            && AlertWords.TryParse(what[0], out ScopeKind kind)
            && kind != ScopeKind.All
            && what[1].Length > 0
        )
        {
            return new ScopeEntry(kind, what[1], from, isException);
        }

        session.Faults.Add(AlertFaults.NoScope(typed, null));
        return ScopeEntry.Everybody;
    }
}
