using EnvControl.Domain.Alerts;
using EnvControl.Domain.Faults;
using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>A change of an alert in force is drafted (起草变更): raised, lowered, or amended by what is known now.</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
public class ChangeModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>What is typed.</summary>
    public NoticeForm Form { get; private set; } = new();

    /// <summary>Shows the form: what is not changed stays.</summary>
    public void OnGet() => Form = NoticeForm.Of(Alert.Current, Alert.Current.Scope);

    /// <summary>Drafts it.</summary>
    public IActionResult OnPost(NoticeForm form)
    {
        Form = form;
        var faults = new List<Fault>();
        // What was waived for the alert stays waived; whoever approves the change approves it again.
        var by = HttpContext.Actor().Name;
        var draft = form.Read(
            HttpContext.Member(),
            [.. Alert.Current.Waivers.Select(waiver => waiver with { By = by })],
            faults
        );
        return Act(faults, (actor, version) => Desk.Change.Run(actor, Alert.Id, _ => draft, version));
    }
}
