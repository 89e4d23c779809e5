using System.Collections.Immutable;
using EnvControl.Domain.Faults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EnvControl.Web.Pages;

/// <summary>A page with a form that says all that is wrong with what was typed (带问题提示的页面).</summary>
public abstract class FaultedPage : PageModel
{
    /// <summary>What is wrong; nothing at first.</summary>
    public ImmutableArray<Fault> Faults { get; private set; } = [];

    /// <summary>Does something, and shows the page again with what is wrong if it could not be done: 409 for a refusal, 422 for what was typed.</summary>
    /// <param name="act">Does it.</param>
    /// <param name="done">Where to go then.</param>
    protected IActionResult Try(Action act, Func<IActionResult> done)
    {
        try
        {
            act();
            return done();
        }
        catch (FaultException faulty)
        {
            return Faulty(
                faulty.Faults,
                faulty is RefusedException
                    ? StatusCodes.Status409Conflict
                    : StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    /// <summary>The page with these faults.</summary>
    protected IActionResult Faulty(
        IEnumerable<Fault> faults,
        int status = StatusCodes.Status422UnprocessableEntity
    )
    {
        Faults = [.. faults];
        Response.StatusCode = status;
        return Page();
    }
}
