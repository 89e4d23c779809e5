using EnvControl.Application.Accounts;
using EnvControl.Application.Inspections;
using EnvControl.Application.Text;
using EnvControl.Domain.Codes;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Papers;

/// <summary>What proves the duty of one firm under one list (单户证据页): order, ground, inventory, delivery, findings, hashes; for staff, to be printed.</summary>
/// <param name="evidence">Gathers it.</param>
/// <param name="cities">What the list was decided from.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Desk)]
public class EvidenceModel(EvidenceOf evidence, LoadedCities cities, Tongue tongue) : PageModel
{
    /// <summary>The evidence.</summary>
    public FirmEvidence Evidence { get; private set; } = null!;

    /// <summary>Words of the rules that the list was decided by.</summary>
    public Wording Wording => new(cities.Of(Evidence.Head).Basis.Rules, tongue.Language);

    /// <summary>Words of alerts and lists.</summary>
    public AlertWording Words => new(tongue.Language);

    /// <summary>Words of deliveries and findings.</summary>
    public ReachWording Reach => new(tongue.Language);

    /// <summary>A code to scan that leads to the page on which the list is verified.</summary>
    public string Code =>
        ScanCode.Picture($"{EnrolmentAddress.Site(HttpContext)}/verify/{Evidence.Head.Number}");

    /// <summary>Gathers it; firms of other counties are not there.</summary>
    public IActionResult OnGet(int number, string code)
    {
        if (
            !HttpContext.Is(
                Role.DutyOfficer,
                Role.Approver,
                Role.CountyClerk,
                Role.Inspector,
                Role.AuditAdministrator
            )
        )
        {
            return Forbid(Policies.Staff);
        }

        if (!CreditCode.TryParse(code, out var firm, out _))
        {
            return NotFound();
        }

        try
        {
            Evidence = evidence.Run(firm, number);
        }
        catch (FaultException)
        {
            return NotFound();
        }

        return HttpContext.Member().Covers(Evidence.Reach.Firm.Division) ? Page() : NotFound();
    }
}
