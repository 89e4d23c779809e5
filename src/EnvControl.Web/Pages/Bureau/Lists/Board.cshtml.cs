using System.Collections.Immutable;
using EnvControl.Application.Accounts;
using EnvControl.Application.Contacts;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Lists;

/// <summary>The board of a list (送达签收看板): sent, opened, acknowledged county by county, and whom to call.</summary>
/// <param name="desk">Reads the list.</param>
/// <param name="board">Counts.</param>
/// <param name="services">Sends, shows phones, records calls.</param>
[Authorize(Policies.Desk)]
public class BoardModel(AlertDesk desk, ShowDeliveryBoard board, IServiceProvider services)
    : IssuedListPage(desk)
{
    /// <summary>Firms to call on one page.</summary>
    public const int PerPage = 50;

    /// <summary>Whom to call: by phone.</summary>
    public const string ByPhone = "电话";

    /// <summary>The page of the call list, from 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int CallPage { get; set; } = 1;

    /// <summary>The county of the call list; empty for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? County { get; set; }

    /// <summary>The board.</summary>
    public DeliveryBoard Board =>
        board.Run(
            Number,
            HttpContext.Member().Divisions is { IsEmpty: false } own
                ? own.ToImmutableHashSet(StringComparer.Ordinal)
                : null
        );

    /// <summary>What sending came to; <c>null</c> when nothing was sent just now.</summary>
    public NoticeRound? Round { get; private set; }

    /// <summary>The firm whose contact is shown.</summary>
    public string? Shown { get; private set; }

    /// <summary>Its contact.</summary>
    public Contact? Contact { get; private set; }

    /// <summary>Whether the account sends notices.</summary>
    public bool MaySend =>
        HttpContext.Is(Role.DutyOfficer) && HttpContext.Member().Covers(Row.Alert.Division);

    /// <summary>Whether the account calls firms.</summary>
    public bool MayCall => HttpContext.Is(Role.DutyOfficer, Role.CountyClerk);

    /// <summary>Shows it.</summary>
    public void OnGet() { }

    /// <summary>Sends every firm its notice with its own link.</summary>
    /// <param name="confirmed">That the form was sent on purpose.</param>
    public IActionResult OnPostSend(string? confirmed)
    {
        if (!MaySend)
        {
            return Forbid(Policies.Staff);
        }

        if (confirmed is null)
        {
            return Faulty([DeskFaults.Missing(new("发送", "send"))]);
        }

        var site = EnrolmentAddress.Site(HttpContext);
        return Here(() =>
            Round = services
                .GetRequiredService<SendNotices>()
                .Run(HttpContext.Actor(), Number, token => $"{site}/n/{token}")
        );
    }

    /// <summary>Shows whom to call at one firm; that somebody looked is in the audit trail.</summary>
    public IActionResult OnPostPhone(string? firm) =>
        Call(
            firm,
            code =>
            {
                Shown = code.Text;
                Contact = services.GetRequiredService<ShowPhone>().Run(HttpContext.Actor(), code);
            }
        );

    /// <summary>Records that somebody at the firm was told.</summary>
    public IActionResult OnPostTold(string? firm, string? remark) =>
        Call(
            firm,
            code =>
                services
                    .GetRequiredService<RecordDelivery>()
                    .Run(HttpContext.Actor(), Number, code, ByPhone, DeliveryResult.Told, remark)
        );

    /// <summary>Records that nobody could be reached.</summary>
    public IActionResult OnPostMissed(string? firm, string? remark) =>
        Call(
            firm,
            code =>
                services
                    .GetRequiredService<RecordDelivery>()
                    .Run(HttpContext.Actor(), Number, code, ByPhone, DeliveryResult.Failed, remark)
        );

    private IActionResult Call(string? firm, Action<CreditCode> act)
    {
        if (!MayCall)
        {
            return Forbid(Policies.Staff);
        }

        var found = Board.Firms.FirstOrDefault(one => one.Firm.Firm.Text == firm);
        return found is null
            ? Faulty([ReachFaults.NotListed(Number, firm ?? string.Empty)])
            : Here(() => act(found.Firm.Firm));
    }
}
