using EnvControl.Web.Accounts;
using EnvControl.Web.Reading;
using Microsoft.AspNetCore.Authorization;

namespace EnvControl.Web.Pages.Bureau.Papers;

/// <summary>The notice to one firm to print (企业通知书).</summary>
/// <param name="desk">Reads it.</param>
[Authorize(Policies.Desk)]
public class NoticePaperModel(AlertDesk desk) : FirmPaper(desk);
