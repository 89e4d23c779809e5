using EnvControl.Application.Objections;
using EnvControl.Application.Reach;
using EnvControl.Domain.Codes;
using EnvControl.Web.Hosting;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Enterprise;

/// <summary>A page of one firm (企业页面): what it must do, its acknowledgement and its objections. Which firm that is only link or session say.</summary>
/// <param name="services">The parts.</param>
public abstract class FirmPage(IServiceProvider services) : FaultedPage
{
    /// <summary>Under which name the page finds again what was typed and not taken.</summary>
    public const string Objection = "Objection";

    /// <summary>All that the firm sees of itself; <c>null</c> when it is not let in.</summary>
    public FirmView? View { get; private set; }

    /// <summary>Gathers it.</summary>
    protected FirmView Gather(CreditCode firm, ReachWay way, int? alert = null)
    {
        View = Part<FirmDesk>().Of(firm, Part<Tongue>().Language, Part<WebSettings>().DutyPhone, alert) with
        {
            IsForPaper = Request.Query.ContainsKey("print"),
        };
        foreach (var list in View.Lists)
        {
            Part<RecordOpened>().Run(list.Number, firm, way);
        }

        return View;
    }

    /// <summary>Acknowledges a list for the firm.</summary>
    protected IActionResult TakeAcknowledgement(
        CreditCode firm,
        ReachWay way,
        int list,
        string? name,
        int? alert = null
    )
    {
        if (!Part<FirmDesk>().Names(list, firm, alert))
        {
            return NotFound();
        }

        var answer = Try(() => Part<Acknowledge>().Run(list, firm, way, name), () => Redirect(Request.Path));
        return Shown(answer, firm, way, alert);
    }

    /// <summary>Takes the firm's objection.</summary>
    protected async Task<IActionResult> TakeObjection(
        CreditCode firm,
        ReachWay way,
        int list,
        string? text,
        IFormFile? file,
        int? alert = null
    )
    {
        if (!Part<FirmDesk>().Names(list, firm, alert))
        {
            return NotFound();
        }

        ViewData[Objection] = text;
        var bytes = file is null ? (ReadOnlyMemory<byte>?)null : await HandedIn.Read(file);
        var answer = Try(
            () => Part<SubmitObjection>().Run(list, firm, text ?? string.Empty, bytes),
            () => Redirect($"{Request.Path}#objections")
        );
        return Shown(answer, firm, way, alert);
    }

    private IActionResult Shown(IActionResult answer, CreditCode firm, ReachWay way, int? alert)
    {
        if (!Faults.IsEmpty)
        {
            Gather(firm, way, alert);
        }

        return answer;
    }

    private T Part<T>()
        where T : notnull => services.GetRequiredService<T>();
}
