using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages.Public;

/// <summary>What went wrong that no page foresaw (出错页).</summary>
[AllowAnonymous]
// Behind the filter of all pages, which would ask for a token again after whatever was refused.
[IgnoreAntiforgeryToken(Order = 1001)]
public class FaultModel : PageModel
{
    /// <summary>What it is in our words, where it has any.</summary>
    public ImmutableArray<Fault> Faults =>
        HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is FaultException faulty
            ? faulty.Faults
            : [];

    /// <summary>Under which number the log has it.</summary>
    public string Trace => HttpContext.TraceIdentifier;

    /// <summary>Shows it.</summary>
    public void OnGet() { }

    /// <summary>Shows it.</summary>
    public void OnPost() { }
}
