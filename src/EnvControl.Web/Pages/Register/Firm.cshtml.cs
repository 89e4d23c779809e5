using System.Collections.Immutable;
using EnvControl.Application.Alerts;
using EnvControl.Application.Contacts;
using EnvControl.Application.Measures;
using EnvControl.Application.Ports;
using EnvControl.Application.Reach;
using EnvControl.Application.Standings;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;
using NodaTime.Text;

namespace EnvControl.Web.Pages.Register;

/// <summary>One firm: facts, lines, what was recorded of it, whom to call (企业档案).</summary>
/// <param name="register">The firms.</param>
/// <param name="store">Keeps what was recorded.</param>
/// <param name="clock">Tells now.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class FirmModel(FirmRegister register, IStore store, IClock clock, Tongue tongue)
    : RegisterPage(register, tongue)
{
    /// <summary>The firm's row.</summary>
    public int Firm { get; private set; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; private set; }

    /// <summary>As known when; <c>null</c> for now.</summary>
    public Instant? Known { get; private set; }

    /// <summary>What was recorded of it by then, the first recorded first.</summary>
    public StandingHistory History { get; private set; } = StandingHistory.Empty;

    /// <summary>What of it holds on the day.</summary>
    public ImmutableArray<StandingEntry> Held { get; private set; } = [];

    /// <summary>When its contact was last made sure of; <c>null</c> when it has none.</summary>
    public LocalDate? ContactChecked { get; private set; }

    /// <summary>The contact, when it was asked for and that was recorded.</summary>
    public Contact? Revealed { get; private set; }

    /// <summary>Begins the form of a change.</summary>
    public EditForm Form { get; } = new();

    private CreditCode Code => CreditCode.Parse(State!.CodeOf(Firm));

    /// <summary>Shows it, on a day as known at a moment.</summary>
    public IActionResult OnGet(string code, string? on, string? known)
    {
        var faults = new List<Fault>();
        if (!string.IsNullOrWhiteSpace(on))
        {
            if (LocalDatePattern.Iso.Parse(on.Trim()) is { Success: true } day)
            {
                On = day.Value;
            }
            else
            {
                faults.Add(RegisterFaults.BadDay(on));
            }
        }

        if (!string.IsNullOrWhiteSpace(known))
        {
            if (BureauHour.TryParse(known, out var moment))
            {
                Known = moment;
            }
            else if (LocalDatePattern.Iso.Parse(known.Trim()) is { Success: true } day)
            {
                // A day's end: whatever was recorded on it was known.
                Known = BureauDay.At(day.Value.PlusDays(1).AtMidnight()) - Duration.Epsilon;
            }
            else
            {
                faults.Add(RegisterFaults.BadDay(known));
            }
        }

        return faults.Count > 0 ? Faulty(faults) : Page();
    }

    /// <summary>Shows whom to call; that it was asked is recorded.</summary>
    public IActionResult OnPostReveal(string code) =>
        Try(() => Revealed = new ShowPhone(store).Run(HttpContext.Actor(), Code), Page);

    /// <summary>Enters whom to call.</summary>
    public IActionResult OnPostContact(
        string code,
        string? person,
        string? phone,
        string? second,
        string? channel
    ) =>
        Edit(() =>
        {
            var faults = new List<Fault>();
            var contact = ContactCheck.Of(
                Code,
                (
                    person ?? string.Empty,
                    phone ?? string.Empty,
                    second ?? string.Empty,
                    channel ?? string.Empty
                ),
                BureauDay.Today(clock),
                Say["应急联系人", "contact"],
                faults
            );
            new EnterContacts(store).Run([contact ?? throw new FaultException(faults)], HttpContext.Actor());
        });

    /// <summary>Erases whom to call.</summary>
    public IActionResult OnPostErase(string code, string? reason) =>
        Edit(() =>
        {
            var why = reason?.Trim() ?? string.Empty;
            if (why.Length is 0 or > EditForm.MostCharacters)
            {
                throw new FaultException([RegisterFaults.NoReason()]);
            }

            new EraseContact(store).Run(Code, why, HttpContext.Actor());
        });

    /// <summary>The entries that one action recorded together with this one; <c>null</c> for what an inventory version brought.</summary>
    public (long First, long Last)? SetOf(StandingEntry entry)
    {
        if (entry.InventoryVersion is not null)
        {
            return null;
        }

        var same = State!
            .History.Entries.Where(other =>
                other.InventoryVersion is null
                && other.RecordedAt == entry.RecordedAt
                && other.RecordedBy == entry.RecordedBy
            )
            .Select(other => other.Number)
            .ToHashSet();
        var (first, last) = (entry.Number, entry.Number);
        while (same.Contains(first - 1))
        {
            first--;
        }

        while (same.Contains(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    /// <summary>Finds the firm; one of another county is not there.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (RowOf((string)context.RouteData.Values["code"]!) is not { } firm)
        {
            context.Result = new NotFoundResult();
            return;
        }

        (Firm, On) = (firm, State!.Today);
    }

    /// <summary>Reads what was recorded of it, after whatever was done.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.Result is not PageResult)
        {
            return;
        }

        var known = Known ?? Instant.MaxValue;
        (History, ContactChecked) = store.Read(kept =>
            (kept.Standings.Of([Code]), kept.ContactDays.Checked(Code))
        );
        History = new StandingHistory(History.Entries.Where(entry => entry.RecordedAt <= known));
        Held = HeldStandings.Of(History, Code, On);
    }

    private IActionResult Edit(Action act) =>
        MayEdit
            ? Try(act, () => Redirect($"/register/{State!.CodeOf(Firm)}#contact"))
            : Forbid(Policies.Staff);
}
