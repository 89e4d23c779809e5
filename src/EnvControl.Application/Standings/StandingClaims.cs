using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Law;
using EnvControl.Domain.Standing;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Application.Standings;

/// <summary>Reads what was typed of firms into claims (核对待记录的企业情况): all of it, or everything that is wrong with it.</summary>
public static class StandingClaims
{
    private const int LongestText = 200;

    /// <summary>Reads drafts; those that are wrong are reported and left out.</summary>
    /// <param name="drafts">What was typed.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ImmutableArray<StandingClaim> Read(
        IEnumerable<StandingDraft> drafts,
        ICollection<Fault> faults
    )
    {
        var claims = ImmutableArray.CreateBuilder<StandingClaim>();
        var places = new Dictionary<(CreditCode, StandingKind, string?, LocalDate), StandingDraft>();
        foreach (var draft in drafts)
        {
            if (Read(draft, faults) is not { } claim)
            {
                continue;
            }

            var key = (claim.Firm, claim.Kind, claim.Scope, claim.Effective.From);
            if (places.TryAdd(key, draft))
            {
                claims.Add(claim);
            }
            else
            {
                faults.Add(StandingFaults.SaidTwice(draft.Where, claim.Kind, places[key].Where));
            }
        }

        return claims.ToImmutable();
    }

    private static StandingClaim? Read(StandingDraft draft, ICollection<Fault> faults)
    {
        var told = faults.Count;
        if (!CreditCode.TryParse(draft.CreditCode, out var firm, out var wrong))
        {
            faults.Add(StandingFaults.BadCode(draft.Where, draft.CreditCode, wrong));
        }

        if (!StandingKinds.TryParse(draft.Kind, out var kind))
        {
            faults.Add(StandingFaults.BadKind(draft.Where, draft.Kind));
            return null;
        }

        var value = StandingValue.Read(kind, draft.Value);
        if (value is null)
        {
            faults.Add(StandingFaults.BadValue(draft.Where, kind, draft.Value));
        }

        var scope = draft.Scope.Length == 0 ? null : draft.Scope;
        if (scope is not null && !IsScope(kind, scope))
        {
            faults.Add(StandingFaults.BadScope(draft.Where, kind, scope));
        }

        if (draft.Document.Trim().Length is 0 or > LongestText)
        {
            faults.Add(StandingFaults.NoDocument(draft.Where));
        }

        var period = PeriodOf(draft);
        if (period is null)
        {
            faults.Add(StandingFaults.BadPeriod(draft.Where, draft.From, draft.To));
        }

        return faults.Count == told
            ? new StandingClaim(firm, kind, scope, value!, period!.Value, draft.Document.Trim())
            : null;
    }

    private static bool IsScope(StandingKind kind, string scope) =>
        kind == StandingKind.Grade
            ? GuideIndustry.TryParse(scope, out _)
            : kind.IsList() && scope.Length <= LongestText && !scope.Any(char.IsControl);

    private static EffectivePeriod? PeriodOf(StandingDraft draft)
    {
        if (LocalDatePattern.Iso.Parse(draft.From.Trim()) is not { Success: true } from)
        {
            return null;
        }

        if (draft.To.Trim().Length == 0)
        {
            return new EffectivePeriod(from.Value, null);
        }

        return LocalDatePattern.Iso.Parse(draft.To.Trim()) is { Success: true } to && to.Value > from.Value
            ? new EffectivePeriod(from.Value, to.Value)
            : null;
    }
}
