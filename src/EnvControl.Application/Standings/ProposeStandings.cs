using EnvControl.Domain.Codes;
using EnvControl.Domain.Inventory;
using EnvControl.Domain.Standing;
using NodaTime;

namespace EnvControl.Application.Standings;

/// <summary>Shows what a change would do to firms before anything is recorded (企业情况改动预览). Pure.</summary>
public static class ProposeStandings
{
    /// <summary>The preview.</summary>
    /// <param name="inventory">The inventory as it was published.</param>
    /// <param name="history">What was recorded.</param>
    /// <param name="firms">The rows of the firms.</param>
    /// <param name="change">The change.</param>
    public static StandingProposal Run(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        IReadOnlyCollection<int> firms,
        StandingChange change
    )
    {
        var on = change.Effective.From;
        var before = ApplyStandings.Run(inventory, history, on, Instant.MaxValue);
        var claims = firms.ToDictionary(
            firm => firm,
            firm => change.For(CreditCode.Parse(inventory.Enterprises.CreditCodes.Text(firm)))
        );
        var after = ApplyStandings.Run(inventory, With(history, claims.Values), on, Instant.MaxValue);
        return new StandingProposal(
            before,
            after,
            on,
            [
                .. firms.Select(firm =>
                {
                    var (was, will) = (
                        HeldStanding.Of(before, firm, change.Kind, on),
                        HeldStanding.Of(after, firm, change.Kind, on)
                    );
                    var omission = Omission(inventory, history, firm, claims[firm], was.IsSame(will));
                    return new ProposedStanding(
                        firm,
                        was,
                        omission is null ? will : was,
                        omission is null ? claims[firm] : null,
                        omission
                    );
                }),
            ]
        );
    }

    /// <summary>The history as it would be with these claims.</summary>
    private static StandingHistory With(StandingHistory history, IEnumerable<StandingClaim> claims)
    {
        var (number, at) = history.Entries is [.., var last] ? (last.Number, last.RecordedAt) : (0, default);
        return new StandingHistory(
            history.Entries.Concat(
                claims.Select(claim => new StandingEntry(++number, claim, at, string.Empty, null))
            )
        );
    }

    private static StandingOmission? Omission(
        EmergencyReductionInventory inventory,
        StandingHistory history,
        int firm,
        StandingClaim claim,
        bool isSame
    )
    {
        if (claim.Scope is { } scope)
        {
            if (claim.Kind == StandingKind.Grade && !HasIndustry(inventory.Enterprises, firm, scope))
            {
                return StandingOmission.NoIndustry;
            }

            if (claim.Kind.IsList() && !HasLine(inventory.Lines, firm, scope))
            {
                return StandingOmission.NoLine;
            }
        }

        if (!isSame)
        {
            return null;
        }

        // The same on its first day, and yet it may last longer than what is known.
        return PartsOf(history, claim)
            .Select(scope =>
                history
                    .Find(claim.Firm.Text, claim.Kind, scope, claim.Effective.From, Instant.MaxValue)
                    ?.Claim.Effective.To
            )
            .All(ends => ends is null || (claim.Effective.To is { } to && to <= ends))
            ? StandingOmission.AlreadySo
            : null;
    }

    /// <summary>What a claim speaks of: the whole firm and whatever part of it is known of by itself.</summary>
    private static IEnumerable<string?> PartsOf(StandingHistory history, StandingClaim claim) =>
        claim.Scope is { } own
            ? [own]
            : history
                .Of(claim.Firm.Text)
                .Where(entry => entry.Claim.Kind == claim.Kind)
                .Select(entry => entry.Claim.Scope)
                .Append(null)
                .Distinct(StringComparer.Ordinal);

    private static bool HasIndustry(EnterpriseTable firms, int firm, string industry)
    {
        foreach (var standing in firms.StandingsOf(firm))
        {
            if (standing.Industry.Text == industry)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLine(LineTable lines, int firm, string name)
    {
        var (start, count) = lines.LinesOf(firm).GetOffsetAndLength(lines.Count);
        return Enumerable.Range(start, count).Any(line => lines.Names.Text(line) == name);
    }
}
