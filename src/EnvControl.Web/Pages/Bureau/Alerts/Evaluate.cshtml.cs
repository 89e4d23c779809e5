using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EnvControl.Web.Pages.Bureau.Alerts;

/// <summary>What came of a lifted alert is entered (评估).</summary>
/// <param name="desk">The use cases.</param>
[Authorize(Policies.Duty)]
public class EvaluateModel(AlertDesk desk) : AlertActPage(desk)
{
    /// <summary>What was found.</summary>
    public string? Text { get; private set; }

    /// <summary>The number of the report.</summary>
    public string? Document { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() { }

    /// <summary>Enters it.</summary>
    public IActionResult OnPost(string? text, string? document)
    {
        (Text, Document) = (text, document);
        return Act(
            Missing((text, new("评估结论", "finding"))),
            (by, version) =>
                Desk.Evaluate.Run(by, Alert.Id, text!.Trim(), document?.Trim() ?? string.Empty, version)
        );
    }
}
