using EnvControl.Application.Accounts;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Engine.Decisions;

namespace EnvControl.Web.Reading;

/// <summary>Firms that are in the register and in no list, and those that no rule reaches (名单覆盖), as far as an account sees them.</summary>
/// <param name="List">The last list; <c>null</c> before the first.</param>
/// <param name="Counties">By county: in the register, in the list, held back, in no list.</param>
/// <param name="Unlisted">The firms of the register that the last list does not name.</param>
/// <param name="Gone">The firms of the last list that the register has no more.</param>
/// <param name="Uncovered">The firms with a line that is controlled and that no rule touches, at any level.</param>
/// <param name="Unknown">The firms of which a fact is missing, so that they would be held back.</param>
public sealed record ListCoverage(
    ListBrief? List,
    IReadOnlyList<(
        string Division,
        string Name,
        int Registered,
        int Listed,
        int Held,
        int Unlisted
    )> Counties,
    IReadOnlyList<int> Unlisted,
    IReadOnlyList<FirmBrief> Gone,
    IReadOnlyList<int> Uncovered,
    IReadOnlyList<int> Unknown
)
{
    /// <summary>Nothing yet.</summary>
    public static ListCoverage None { get; } = new(null, [], [], [], [], []);

    /// <summary>Counts them.</summary>
    /// <param name="state">The register.</param>
    /// <param name="account">Whose counties.</param>
    /// <param name="list">The last list; <c>null</c> before the first.</param>
    /// <param name="divisions">The counties by code.</param>
    public static ListCoverage Of(
        RegisterState state,
        Account account,
        ListBrief? list,
        IEnumerable<KeyValuePair<string, string>> divisions
    )
    {
        int[] own = [.. state.City.Order.Where(firm => account.Covers(state.DivisionOf(firm)))];
        var none = None with
        {
            Uncovered = [.. own.Where(firm => AtAny(state, firm, line => line.IsUncovered))],
            Unknown = [.. own.Where(firm => AtAny(state, firm, line => !line.UnknownDuty.IsEmpty))],
        };
        return list is null
            ? none
            : none with
            {
                List = list,
                Unlisted = [.. own.Where(firm => BriefOf(firm) is null)],
                Gone =
                [
                    .. list
                        .Firms.Values.Where(firm =>
                            account.Covers(firm.Division) && !state.City.Rows.ContainsKey(firm.Firm.Text)
                        )
                        .OrderBy(firm => firm.Firm),
                ],
                Counties =
                [
                    .. divisions
                        .Where(one => account.Covers(one.Key))
                        .Select(one =>
                        {
                            int[] firms = [.. own.Where(firm => state.DivisionOf(firm) == one.Key)];
                            return (
                                one.Key,
                                one.Value,
                                firms.Length,
                                firms.Count(firm => BriefOf(firm) is { IsHeld: false }),
                                firms.Count(firm => BriefOf(firm) is { IsHeld: true }),
                                firms.Count(firm => BriefOf(firm) is null)
                            );
                        }),
                ],
            };

        FirmBrief? BriefOf(int firm) => list!.Firms.GetValueOrDefault(CreditCode.Parse(state.CodeOf(firm)));
    }

    private static bool AtAny(RegisterState state, int firm, Func<LineDecision, bool> isSo) =>
        AlertLevels.All.Any(level => state.Table.Firm(firm, level).Lines.Any(isSo));
}
