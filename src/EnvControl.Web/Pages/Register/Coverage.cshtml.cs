using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Alerts;
using EnvControl.Domain.Codes;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Pages.Register;

/// <summary>Firms that are in the register and in no list, and those that no rule reaches (名单覆盖).</summary>
/// <param name="register">The firms.</param>
/// <param name="rules">Names the counties.</param>
/// <param name="store">Knows the last list.</param>
/// <param name="briefs">Knows whom lists name.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class CoverageModel(
    FirmRegister register,
    ActiveRules rules,
    IStore store,
    ListBriefs briefs,
    Tongue tongue
) : RegisterPage(register, tongue)
{
    /// <summary>How many firms are listed one by one.</summary>
    public const int MostShown = 500;

    /// <summary>The last list; <c>null</c> before the first.</summary>
    public ListBrief? List { get; private set; }

    /// <summary>By county: in the register, in the list, held back, in no list.</summary>
    public IReadOnlyList<(string Name, int Registered, int Listed, int Held, int Unlisted)> Counties
    {
        get;
        private set;
    } = [];

    /// <summary>The firms of the register that the last list does not name.</summary>
    public IReadOnlyList<int> Unlisted { get; private set; } = [];

    /// <summary>The firms of the last list that the register has no more.</summary>
    public IReadOnlyList<FirmBrief> Gone { get; private set; } = [];

    /// <summary>The firms with a line that is controlled and that no rule touches, at any level.</summary>
    public IReadOnlyList<int> Uncovered { get; private set; } = [];

    /// <summary>The firms of which a fact is missing, so that they would be held back.</summary>
    public IReadOnlyList<int> Unknown { get; private set; } = [];

    /// <summary>Counts them.</summary>
    public void OnGet()
    {
        if (State is not { } state)
        {
            return;
        }

        var account = HttpContext.Member();
        int[] own = [.. state.City.Order.Where(firm => account.Covers(state.DivisionOf(firm)))];
        Uncovered = [.. own.Where(firm => AtAny(state, firm, line => line.IsUncovered))];
        Unknown = [.. own.Where(firm => AtAny(state, firm, line => !line.UnknownDuty.IsEmpty))];
        if (store.Read(kept => kept.Alerts.LastList()?.Number) is not { } number)
        {
            return;
        }

        List = briefs.Of(number);
        Unlisted = [.. own.Where(firm => BriefOf(state, firm) is null)];
        Gone =
        [
            .. List
                .Firms.Values.Where(firm =>
                    account.Covers(firm.Division) && !state.City.Rows.ContainsKey(firm.Firm.Text)
                )
                .OrderBy(firm => firm.Firm),
        ];
        Counties =
        [
            .. rules
                .Divisions.Where(one => account.Covers(one.Key))
                .Select(one =>
                {
                    int[] firms = [.. own.Where(firm => state.DivisionOf(firm) == one.Key)];
                    return (
                        one.Value,
                        firms.Length,
                        firms.Count(firm => BriefOf(state, firm) is { IsHeld: false }),
                        firms.Count(firm => BriefOf(state, firm) is { IsHeld: true }),
                        firms.Count(firm => BriefOf(state, firm) is null)
                    );
                }),
        ];
    }

    private FirmBrief? BriefOf(RegisterState state, int firm) =>
        List!.Firms.GetValueOrDefault(CreditCode.Parse(state.CodeOf(firm)));

    private static bool AtAny(
        RegisterState state,
        int firm,
        Func<Engine.Decisions.LineDecision, bool> isSo
    ) => AlertLevels.All.Any(level => state.Table.Firm(firm, level).Lines.Any(isSo));
}
