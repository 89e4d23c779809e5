using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Law;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Pages.Register;

/// <summary>The firms that could not be told of an alert, as work to be done (联系不上的企业).</summary>
/// <param name="register">The firms.</param>
/// <param name="rules">Names the counties.</param>
/// <param name="store">Knows who has a contact, and whom the last list did not reach.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class ContactsModel(FirmRegister register, ActiveRules rules, IStore store, Tongue tongue)
    : RegisterPage(register, tongue)
{
    private const int PerPage = 50;
    private const int MonthsGood = 12;

    private (int Firm, Bilingual Why)[] _all = [];

    /// <summary>The county shown; empty for all.</summary>
    public string County { get; private set; } = string.Empty;

    /// <summary>The page, from 1.</summary>
    public int At { get; private set; } = 1;

    /// <summary>The list whose deliveries were looked at; <c>null</c> before the first.</summary>
    public int? List { get; private set; }

    /// <summary>How many there are by county, the counties this account sees.</summary>
    public IReadOnlyList<(string Code, string Name, int Count)> Counties { get; private set; } = [];

    /// <summary>How many there are in what is shown.</summary>
    public int Count => Shown.Length;

    /// <summary>How many pages.</summary>
    public int Pages => Math.Max(1, (Count + PerPage - 1) / PerPage);

    /// <summary>The firms of this page, with what is wrong.</summary>
    public IEnumerable<(int Firm, Bilingual Why)> Rows => Shown.Skip((At - 1) * PerPage).Take(PerPage);

    private (int Firm, Bilingual Why)[] Shown =>
        County.Length == 0 ? _all : [.. _all.Where(one => State!.DivisionOf(one.Firm) == County)];

    /// <summary>Shows them.</summary>
    public void OnGet(string? county, int at = 1)
    {
        if (State is not { } state)
        {
            return;
        }

        var account = HttpContext.Member();
        var (days, last, unreached) = store.Read(kept =>
        {
            var list = kept.Alerts.LastList()?.Number;
            return (
                kept.ContactDays.Checked(),
                list,
                list is { } number ? Unreached(kept.Reach, number) : []
            );
        });
        (List, County) = (last, county ?? string.Empty);
        _all =
        [
            .. state
                .City.Order.Where(firm => account.Covers(state.DivisionOf(firm)))
                .Select(firm => (firm, Why(state, CreditCode.Parse(state.CodeOf(firm)), days, unreached)!))
                .Where(one => one.Item2 is not null),
        ];
        Counties =
        [
            .. rules
                .Divisions.Where(one => account.Covers(one.Key))
                .Select(one =>
                    (one.Key, one.Value, _all.Count(firm => state.DivisionOf(firm.Firm) == one.Key))
                ),
        ];
        At = Math.Clamp(at, 1, Pages);
    }

    private static HashSet<CreditCode> Unreached(IReachBook reach, int list)
    {
        var reached = reach
            .Openings(list)
            .Select(one => one.Firm)
            .Concat(reach.Acknowledgements(list).Select(one => one.Firm))
            .ToHashSet();
        return
        [
            .. reach
                .Deliveries(list)
                .GroupBy(one => one.Firm)
                .Where(firm =>
                    firm.All(one => one.Result == DeliveryResult.Failed) && !reached.Contains(firm.Key)
                )
                .Select(firm => firm.Key),
        ];
    }

    private static Bilingual? Why(
        RegisterState state,
        CreditCode firm,
        IReadOnlyDictionary<CreditCode, NodaTime.LocalDate> days,
        HashSet<CreditCode> unreached
    ) =>
        !days.TryGetValue(firm, out var day) ? new Bilingual("没有登记联系人", "nobody is known to call")
        : unreached.Contains(firm)
            ? new Bilingual(
                "最近一份清单通知没有发出，也没有打开",
                "the last list's notice did not go out and was not opened"
            )
        : day.PlusMonths(MonthsGood) < state.Today
            ? new Bilingual(
                $"联系人自{day:uuuu-MM-dd}起没有核对过，超过{MonthsGood}个月",
                $"the contact was last made sure of on {day:uuuu-MM-dd}, more than {MonthsGood} months ago"
            )
        : null;
}
