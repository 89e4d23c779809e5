using EnvControl.Application.Accounts;
using EnvControl.Application.Alerts;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using NodaTime;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>Reads what was typed about a notice (通知表单读取), collecting every fault on the way.</summary>
/// <param name="faults">Takes the faults.</param>
internal sealed class NoticeReader(List<Fault> faults)
{
    private static readonly char[] Between = ['\n', '\r', '，', ',', '；', ';', ' '];

    /// <summary>What was wrong so far.</summary>
    public List<Fault> Faults => faults;

    /// <summary>A level; <c>null</c> when nothing was typed.</summary>
    public AlertLevel? Level(string? typed, Bilingual field, bool isNeeded)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Need(field, isNeeded);
            return null;
        }

        if (AlertLevels.TryParse(typed, out var level))
        {
            return level;
        }

        faults.Add(DeskFaults.BadChoice(field, typed));
        return null;
    }

    /// <summary>A full hour; <c>null</c> when nothing was typed.</summary>
    public Instant? Hour(string? typed, Bilingual field, bool isNeeded)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Need(field, isNeeded);
            return null;
        }

        if (
            BureauHour.TryParse(typed, out var hour)
            && BureauHour.Of(hour).TimeOfDay is { Minute: 0, Second: 0 }
        )
        {
            return hour;
        }

        faults.Add(DeskFaults.BadMoment(field, typed));
        return null;
    }

    /// <summary>A moment; <c>null</c> when nothing was typed.</summary>
    public Instant? Moment(string? typed, Bilingual field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (BureauHour.TryParse(typed, out var moment))
        {
            return moment;
        }

        faults.Add(DeskFaults.BadMoment(field, typed));
        return null;
    }

    /// <summary>Entries of a scope.</summary>
    public ScopeEntry[] Entries(string? typed, bool isException) =>
        [
            .. (typed ?? string.Empty)
                .Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => Entry(text, isException))
                .OfType<ScopeEntry>(),
        ];

    /// <summary>Whether a scope lies within the counties of an account.</summary>
    public void Within(Account account, AlertScope scope)
    {
        if (account.Divisions.IsEmpty)
        {
            return;
        }

        foreach (var entry in scope.Entries.Where(entry => !entry.IsException))
        {
            if (entry.Kind != ScopeKind.Division || !account.Covers(entry.Value))
            {
                faults.Add(DeskFaults.OutOfBounds(entry.Value.Length > 0 ? entry.Value : "全市"));
            }
        }
    }

    private ScopeEntry? Entry(string typed, bool isException)
    {
        var parts = typed.Split('@', 2);
        var what = parts[0].Split([':', '：'], 2);
        var from = parts.Length == 2 ? Hour(parts[1], new("范围", "scope"), isNeeded: true) : null;
        if (what.Length == 2 && what[1].Trim() is { Length: > 0 } value && Kind(what[0].Trim()) is { } kind)
        {
            return new ScopeEntry(kind, value, from, isException);
        }

        faults.Add(DeskFaults.BadScope(typed));
        return null;
    }

    private static ScopeKind? Kind(string word) =>
        word switch
        {
            "区划" or "县区" => ScopeKind.Division,
            "行业" => ScopeKind.Industry,
            "企业" => ScopeKind.Firm,
            _ => AlertWords.TryParse(word, out ScopeKind kind) && kind != ScopeKind.All ? kind : null,
        };

    private void Need(Bilingual field, bool isNeeded)
    {
        if (isNeeded)
        {
            faults.Add(DeskFaults.Missing(field));
        }
    }
}
