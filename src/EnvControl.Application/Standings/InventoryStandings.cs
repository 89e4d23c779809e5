using System.Collections.Immutable;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Law;
using EnvControl.Domain.Overlays;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>What an inventory version says of firms that is not known yet (清单版本带来的企业情况).</summary>
/// <remarks>
/// An empty cell says nothing. Of a firm of which nothing is known only what is out of the ordinary is told: a grade, a yes, a
/// place on a list. A list is complete, so that who is no longer on it is off it from the day; yet what an official recorded
/// under a document of its own is not ended by a list's silence. Pure.
/// </remarks>
public static class InventoryStandings
{
    /// <summary>The claims, those to be recorded first in front.</summary>
    /// <param name="inventory">The version.</param>
    /// <param name="history">All that is recorded.</param>
    /// <param name="document">What the claims cite where a list names no document of its own.</param>
    /// <param name="on">The day from which the version holds.</param>
    public static ImmutableArray<StandingClaim> Claims(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        string document,
        LocalDate on
    )
    {
        var claims = ImmutableArray.CreateBuilder<StandingClaim>();
        var firms = inventory.Enterprises;
        for (var firm = 0; firm < firms.Count; firm++)
        {
            var code = CreditCode.Parse(firms.CreditCodes.Text(firm));
            claims.AddRange(Grades(firms, firm, code, history, document, on));
            claims.AddRange(Flags(firms, firm, code, history, document, on));
            var listed = inventory.Overlays.Of(code);
            claims.AddRange(Listed(listed, history, document, on));
            claims.AddRange(Unlisted(listed, code, history, document, on));
        }

        return claims.ToImmutable();
    }

    private static IEnumerable<StandingClaim> Grades(
        EnterpriseTable firms,
        int firm,
        CreditCode code,
        StandingHistory history,
        string document,
        LocalDate on
    )
    {
        var standings = firms.StandingsOf(firm).ToArray();
        foreach (var standing in standings)
        {
            var industry = standing.Industry.Text;
            if (
                standing.Grade?.Spell() is { } grade
                && history.Find(code.Text, StandingKind.Grade, industry, on, Instant.MaxValue)?.Claim.Value
                    != grade
            )
            {
                yield return new StandingClaim(
                    code,
                    StandingKind.Grade,
                    industry,
                    grade,
                    new EffectivePeriod(on, null),
                    document
                );
            }
        }
    }

    private static IEnumerable<StandingClaim> Flags(
        EnterpriseTable firms,
        int firm,
        CreditCode code,
        StandingHistory history,
        string document,
        LocalDate on
    )
    {
        foreach (var (kind, fact) in StandingFacts.Flags)
        {
            var known = history.Find(code.Text, kind, null, on, Instant.MaxValue)?.Claim.Value;
            if (
                StandingFacts.Of((FlagColumn)firms[fact], firm) is { } said
                && StandingValue.Of(said) is var value
                && value != (known ?? StandingValue.No)
            )
            {
                yield return new StandingClaim(
                    code,
                    kind,
                    null,
                    value,
                    new EffectivePeriod(on, null),
                    document
                );
            }
        }
    }

    /// <summary>Who is on a list. Of two entries for one thing the first in the book counts, in the history the last recorded: so the book is told backwards.</summary>
    private static IEnumerable<StandingClaim> Listed(
        ImmutableArray<Overlay> entries,
        StandingHistory history,
        string document,
        LocalDate on
    )
    {
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var entry = entries[i];
            var kind = StandingValue.KindOf(entry);
            var from = Later(on, entry.Effective.From);
            if (
                entry.Effective.To <= on
                || entries.Take(i).Any(earlier => IsHidden(entry, earlier, kind, from))
            )
            {
                continue;
            }

            var value = StandingValue.Of(entry);
            var known = history.Find(entry.Firm.Text, kind, entry.Line, from, Instant.MaxValue)?.Claim;
            if (
                known is null
                || known.Value != value
                || known.Scope != entry.Line
                || known.Effective.To != entry.Effective.To
            )
            {
                yield return new StandingClaim(
                    entry.Firm,
                    kind,
                    entry.Line,
                    value,
                    new EffectivePeriod(from, entry.Effective.To),
                    entry.Document.Number.Length > 0 ? entry.Document.Number : document
                );
            }
        }
    }

    private static IEnumerable<StandingClaim> Unlisted(
        ImmutableArray<Overlay> entries,
        CreditCode code,
        StandingHistory history,
        string document,
        LocalDate on
    )
    {
        foreach (var known in history.Of(code.Text))
        {
            var claim = known.Claim;
            if (
                !claim.Kind.IsList()
                || claim.Value == StandingValue.No
                || known.InventoryVersion is null
                || claim.Effective.To <= on
            )
            {
                continue;
            }

            var from = Later(on, claim.Effective.From);
            if (
                history.Find(code.Text, claim.Kind, claim.Scope, from, Instant.MaxValue) == known
                && !entries.Any(entry =>
                    StandingValue.KindOf(entry) == claim.Kind
                    && entry.Line == claim.Scope
                    && entry.Effective.Contains(from)
                )
            )
            {
                yield return claim with
                {
                    Value = StandingValue.No,
                    Effective = new EffectivePeriod(from, claim.Effective.To),
                    Document = document,
                };
            }
        }
    }

    private static bool IsHidden(Overlay entry, Overlay earlier, StandingKind kind, LocalDate from) =>
        StandingValue.KindOf(earlier) == kind
        && (earlier.Line is null || earlier.Line == entry.Line)
        && earlier.Effective.Contains(from);

    private static LocalDate Later(LocalDate left, LocalDate right) => left > right ? left : right;
}
