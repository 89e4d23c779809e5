using System.Collections.Immutable;
using EnvControl.Application.Ports;
using EnvControl.Application.Standings;
using EnvControl.Domain.Faults;
using EnvControl.Domain.Standing;
using EnvControl.Web.Accounts;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Register;

/// <summary>What one action recorded of firms, and how to undo it (一次记录).</summary>
/// <param name="register">The firms.</param>
/// <param name="store">Keeps the entries.</param>
/// <param name="tongue">The language.</param>
[Authorize(Policies.Register)]
public class RecordModel(FirmRegister register, IStore store, Tongue tongue) : RegisterPage(register, tongue)
{
    /// <summary>The entries.</summary>
    public ImmutableArray<StandingEntry> Entries { get; private set; } = [];

    /// <summary>What undoing came to; <c>null</c> when it was not asked for.</summary>
    public UndoneStandings? Undone { get; private set; }

    /// <summary>Shows them.</summary>
    public IActionResult OnGet(long first, long last) => Page();

    /// <summary>Undoes them by counter-entries.</summary>
    public IActionResult OnPostUndo(long first, long last) =>
        MayEdit
            ? Try(() => Undone = new UndoStandings(store).Run(first, last, HttpContext.Actor()), Page)
            : Forbid(Policies.Staff);

    /// <summary>Reads the entries; those of a firm of another county are nobody's business here.</summary>
    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        try
        {
            var (first, last) = (Number(context, "first"), Number(context, "last"));
            Entries = store.Read(kept => UndoStandings.Set(kept, first, last));
        }
        catch (FaultException faulty)
        {
            context.Result = Missing(faulty.Faults[0]);
            return;
        }

        if (
            !HttpContext.Member().Divisions.IsEmpty
            && Entries.Any(entry => RowOf(entry.Claim.Firm.Text) is null)
        )
        {
            Entries = [];
            context.Result = new NotFoundResult();
        }
    }

    private static long Number(PageHandlerExecutingContext context, string name) =>
        long.Parse(
            (string)context.RouteData.Values[name]!,
            System.Globalization.CultureInfo.InvariantCulture
        );
}
