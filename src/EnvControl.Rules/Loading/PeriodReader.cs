using System.Text.Json;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;

namespace EnvControl.Rules.Loading;

/// <summary>Reads the dates and trust words of rule files (日期与可信度).</summary>
internal static class PeriodReader
{
    /// <summary>Reads <c>{ "from", "to" }</c>, or reports and answers <c>null</c>.</summary>
    public static EffectivePeriod? Period(JsonElement period, string where, ICollection<Fault> faults)
    {
        var (from, to) = (period.DayOrNull("from"), period.DayOrNull("to"));
        var isToLegible = to is not null || period.TextOrNull("to") is null;
        if (from is { } begin && isToLegible && (to is not { } end || end > begin))
        {
            return new EffectivePeriod(begin, to);
        }

        faults.Add(RuleFaults.BadPeriod(where));
        return null;
    }

    /// <summary>Reads a trust word, or reports and answers the weakest.</summary>
    public static Trust TrustOf(string word, string where, ICollection<Fault> faults)
    {
        if (Trusts.TryParse(word, out var trust))
        {
            return trust;
        }

        faults.Add(RuleFaults.BadTrust(where, word));
        return Trust.Assumed;
    }
}
